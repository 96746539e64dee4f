package id.juklak.notify;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.alfresco.util.GUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.News;
import id.juklak.berkas.NewsRecorder;
import id.juklak.berkas.RegisterMonth;
import id.juklak.model.JuklakModel;
import id.juklak.settings.Setting;
import id.juklak.settings.SettingsFolder;

/**
 * The outbox, {@code Data Dictionary/Juklak/Pemberitahuan}, which nobody but ACS's own administrators may enter. News are put into it in
 * the transaction of what happened: what is rolled back is told to nobody, and what is committed cannot be forgotten. <p> In a drawer
 * things lie by the names of their associations, which begin with a moment: from when they may be sent, or when they were done. So the
 * names alone say what is next, and of ten thousand waiting mails only those are read whose turn it is.
 */
public class Outbox implements NewsRecorder {

    public static final String FOLDER = "Pemberitahuan";
    private static final Logger log = LoggerFactory.getLogger(Outbox.class);

    private final SettingsFolder settingsFolder;
    private final NodeService nodeService;
    private final RegisterMonth registerMonth;
    private final Setting<NotificationSettings> settings;
    private final boolean hasServer;
    /** Where the drawers were found last: every step asks, and a path is five look-ups. */
    private final Map<Drawer, NodeRef> lastFound = new ConcurrentHashMap<>();

    /**
     * @param nodeService the one without permission checks
     * @param server the mail server as the server's configuration names it ({@code mail.host}); an unresolved placeholder where it names
     * none
     */
    public Outbox(SettingsFolder settingsFolder, Unchecked<NodeService> nodeService, RegisterMonth registerMonth,
            Setting<NotificationSettings> settings, String server) {
        this.settingsFolder = settingsFolder;
        this.nodeService = nodeService.service();
        this.registerMonth = registerMonth;
        this.settings = settings;
        // ACS's own default is a server that does not exist.
        this.hasServer = !server.isBlank() && !server.startsWith("${") && !server.equals("smtp.example.com");
    }

    /** Whether people are told of anything at all. */
    public boolean isActive() {
        String active = settings.current().active();
        return active.equals(NotificationSettings.YES) || active.equals(NotificationSettings.AUTOMATIC) && hasServer;
    }

    @Override
    public void record(News news) {
        if (!isActive() || !settings.current().notifiesOf(news.kind())) {
            return;
        }
        if (settingsFolder.findChild(FOLDER) == null) {
            // Someone deleted it; the next start makes it anew. A case goes on without mail rather than not at all.
            log.error("Nobody can be told of {}: the folder {} is gone", news, FOLDER);
        } else {
            add(OutboxEntry.create(news, null, null), Drawer.NEWS, news.at());
        }
    }

    /** Makes the drawers that are missing. */
    public void createDrawers() {
        for (Drawer drawer : Drawer.values()) {
            folder(drawer);
        }
    }

    void add(OutboxEntry outboxEntry, Drawer drawer, Date moment) {
        Map<QName, Serializable> properties = outboxEntry.toProperties();
        properties.values().removeIf(Objects::isNull);
        properties.put(ContentModel.PROP_IS_INDEXED, false);
        // In ACS whoever makes a node owns it, and could read whom the mail goes to.
        properties.put(ContentModel.PROP_OWNER, AuthenticationUtil.getSystemUserName());
        AuthenticationUtil.runAsSystem(() -> nodeService.createNode(targetFolder(drawer, moment), JuklakModel.ASSOC_DRAWER_ENTRIES,
                createName(moment), JuklakModel.TYPE_MAIL, properties));
    }

    void move(OutboxEntry outboxEntry, Drawer drawer, Date moment) {
        nodeService.addProperties(outboxEntry.node(), outboxEntry.toProperties());
        nodeService.moveNode(outboxEntry.node(), targetFolder(drawer, moment), JuklakModel.ASSOC_DRAWER_ENTRIES, createName(moment));
    }

    /** As {@link #move(OutboxEntry, Drawer, Date)}, by the moment when it came into its state. */
    void move(OutboxEntry outboxEntry, Drawer drawer) {
        move(outboxEntry, drawer, outboxEntry.moment());
    }

    void delete(NodeRef node) {
        nodeService.deleteNode(node);
    }

    /** What lies in a drawer, the earliest first. */
    List<NodeRef> list(Drawer drawer) {
        return stream(folder(drawer), null, false).toList();
    }

    /** What lies in a drawer and whose moment has come, the earliest first. */
    List<NodeRef> list(Drawer drawer, Date until) {
        return stream(folder(drawer), until, false).toList();
    }

    /** What is done, the latest first. */
    List<NodeRef> listFinished() {
        return listMonths().stream().sorted(Comparator.comparing((ChildAssociationRef month) -> month.getQName().getLocalName()).reversed())
                .flatMap(month -> stream(month.getChildRef(), null, true)).toList();
    }

    /** What was done before a moment, as much of it as one transaction should delete. */
    List<NodeRef> listExpired(Date before, int maxItems) {
        return listMonths().stream().filter(month -> month.getQName().getLocalName().compareTo(registerMonth.of(before)) <= 0)
                .flatMap(month -> stream(month.getChildRef(), before, false)).limit(maxItems).toList();
    }

    private Stream<NodeRef> stream(NodeRef folder, Date until, boolean reversed) {
        Comparator<ChildAssociationRef> order = Comparator.comparing(child -> child.getQName().getLocalName());
        return nodeService.getChildAssocs(folder, JuklakModel.ASSOC_DRAWER_ENTRIES, RegexQNamePattern.MATCH_ALL, false).stream()
                .filter(child -> until == null || child.getQName().getLocalName().compareTo(momentPrefix(until.getTime() + 1)) < 0)
                .sorted(reversed ? order.reversed() : order).map(ChildAssociationRef::getChildRef);
    }

    private List<ChildAssociationRef> listMonths() {
        return nodeService.getChildAssocs(folder(Drawer.FINISHED), ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL, false);
    }

    /** Null for what is no mail, or none any more. */
    OutboxEntry read(NodeRef node) {
        return nodeService.exists(node) && JuklakModel.TYPE_MAIL.equals(nodeService.getType(node))
                ? OutboxEntry.read(node, nodeService.getProperties(node))
                : null;
    }

    boolean isIn(Drawer drawer, NodeRef node) {
        return folder(drawer).equals(nodeService.getPrimaryParent(node).getParentRef());
    }

    /** Something's name in its drawer. */
    private QName createName(Date moment) {
        return JuklakModel.contentQName(momentPrefix(moment.getTime()) + GUID.generate());
    }

    private String momentPrefix(long milliseconds) {
        return "s%013d-".formatted(milliseconds);
    }

    private NodeRef targetFolder(Drawer drawer, Date moment) {
        return drawer == Drawer.FINISHED ? ensureFolder(folder(drawer), registerMonth.of(moment)) : folder(drawer);
    }

    private NodeRef folder(Drawer drawer) {
        NodeRef existing = lastFound.get(drawer);
        if (existing == null || !nodeService.exists(existing)) {
            existing = ensureFolder(settingsFolder.findChild(FOLDER), drawer.folder());
            lastFound.put(drawer, existing);
        }
        return existing;
    }

    private NodeRef ensureFolder(NodeRef parent, String name) {
        NodeRef existing = nodeService.getChildByName(parent, ContentModel.ASSOC_CONTAINS, name);
        return existing != null
                ? existing
                : AuthenticationUtil.runAsSystem(() -> nodeService.createNode(parent, ContentModel.ASSOC_CONTAINS,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name), JuklakModel.TYPE_MAIL_DRAWER,
                        Map.of(ContentModel.PROP_NAME, name)).getChildRef());
    }

    /** From when a mail may be tried again: 5, 15, 45, ... minutes later, at most half a day. */
    static Date nextAttempt(int attempts, Instant now) {
        long minutes = Math.min(720, 5 * (long) Math.pow(3, Math.min(attempts, 10) - 1));
        return Date.from(now.plusSeconds(minutes * 60));
    }
}
