package id.juklak.notify;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.activiti.engine.TaskService;
import org.activiti.engine.task.Task;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.EventKind;
import id.juklak.berkas.JabatanGroups;
import id.juklak.berkas.News;
import id.juklak.settings.Setting;
import id.juklak.sop.Sop;

/** Whom news concern, as it is when the mails are made: who came into an office over night reads of its tasks in the morning. */
class Recipients {

    /** Lines of a case's record whose authors took part in it. */
    private static final Set<EventKind> PARTICIPATION_EVENTS = Set.of(EventKind.STARTED, EventKind.CLAIMED, EventKind.COMPLETED,
            EventKind.RETURNED, EventKind.PARAF, EventKind.SIGNED);

    private final Sop sop;
    private final JabatanGroups jabatanGroups;
    private final BerkasLog berkasLog;
    private final AddressBook addressBook;
    private final Setting<NotificationSettings> settings;
    private final TaskService taskService;
    private final NodeService nodeService;
    private final PermissionService permissionService;

    /** Both repository services without permission checks. */
    Recipients(Sop sop, JabatanGroups jabatanGroups, BerkasLog berkasLog, AddressBook addressBook, Setting<NotificationSettings> settings,
            TaskService taskService,
            Unchecked<NodeService> nodeService, Unchecked<PermissionService> permissionService) {
        this.sop = sop;
        this.jabatanGroups = jabatanGroups;
        this.berkasLog = berkasLog;
        this.addressBook = addressBook;
        this.settings = settings;
        this.taskService = taskService;
        this.nodeService = nodeService.service();
        this.permissionService = permissionService.service();
    }

    /** Whether there is still something to tell: a task that has been done, or a case that is gone, concerns nobody any more. */
    boolean isStillRelevant(News news) {
        return nodeService.exists(news.berkas()) && (news.taskId() == null || findTask(news) != null);
    }

    /** Whether it still concerns the one whose mail waits: a task that a colleague took meanwhile is no longer the whole pool's. */
    boolean isStillRelevant(News news, String user) {
        if (!isStillRelevant(news)) {
            return false;
        }
        String holder = news.taskId() == null || news.kind() == News.Kind.ESCALATED ? null : findTask(news).getAssignee();
        return holder == null || holder.equals(user);
    }

    /** People, each once and no two with the same address; of those who share one the first by user name. */
    List<Addressee> findFor(News news) {
        Map<String, Addressee> byAddress = new LinkedHashMap<>();
        for (String user : new TreeSet<>(listUsers(news))) {
            Addressee addressee = addressBook.find(user);
            if (addressee != null) {
                byAddress.putIfAbsent(addressee.address().isEmpty() ? user : addressee.address().toLowerCase(AddressBook.INDONESIAN),
                        addressee);
            }
        }
        return List.copyOf(byAddress.values());
    }

    private Collection<String> listUsers(News news) {
        Berkas berkas = Berkas.read(nodeService, news.berkas());
        return switch (news.kind()) {
            case TASK, RETURNED, DUE_SOON, OVERDUE -> listPerformers(news, berkas);
            case ESCALATED -> listSuperiors(news, berkas);
            case CANCELLED -> listParticipants(news, berkas, news.stepId() == null ? sop.unitRole().id() : performerRole(news));
            case FINISHED -> listParticipants(news, berkas, sop.unitRole().id());
        };
    }

    /** Who holds the task; while nobody does, whoever may take it. */
    private Collection<String> listPerformers(News news, Berkas berkas) {
        String holder = findTask(news).getAssignee();
        return holder != null ? List.of(holder) : jabatanGroups.findMembers(jabatanGroups.groupOf(performerRole(news), berkas.unit()));
    }

    private Collection<String> listSuperiors(News news, Berkas berkas) {
        String superiorRole = settings.current().superiors().get(performerRole(news));
        if (superiorRole == null) {
            return List.of();
        }
        Set<String> users = new LinkedHashSet<>(jabatanGroups.findMembers(jabatanGroups.groupOf(superiorRole, berkas.unit())));
        // A Plh. who also holds the lower office has been told already.
        users.removeAll(listPerformers(news, berkas));
        return users;
    }

    /** Those who took part, and an office; of them those who may see the case, without the one whose act it was. */
    private Collection<String> listParticipants(News news, Berkas berkas, String roleId) {
        Set<String> users = new LinkedHashSet<>(jabatanGroups.findMembers(jabatanGroups.groupOf(roleId, berkas.unit())));
        berkasLog.readHistory(berkas.node()).stream().filter(event -> PARTICIPATION_EVENTS.contains(event.kind())).map(BerkasLog.Event::by)
                .filter(Objects::nonNull).forEach(users::add);
        users.remove(news.by());
        users.removeIf(user -> addressBook.find(user) == null || !mayRead(user, berkas.node()));
        return users;
    }

    private boolean mayRead(String user, NodeRef node) {
        return AuthenticationUtil.runAs(() -> permissionService.hasPermission(node, PermissionService.READ) == AccessStatus.ALLOWED,
                user);
    }

    private String performerRole(News news) {
        return sop.step(news.stepId()).performer();
    }

    private Task findTask(News news) {
        return taskService.createTaskQuery().taskId(news.taskId()).processDefinitionKey(sop.processKey()).singleResult();
    }
}
