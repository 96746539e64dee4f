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

import id.juklak.document.BulanBuku;
import id.juklak.document.JuklakModel;
import id.juklak.pengaturan.FolderPengaturan;
import id.juklak.pengaturan.Pengaturan;
import id.juklak.process.Kabar;
import id.juklak.process.PencatatKabar;

/**
 * The outbox, {@code Data Dictionary/Juklak/Pemberitahuan}, which nobody but ACS's own administrators may enter. News are put into it in
 * the transaction of what happened: what is rolled back is told to nobody, and what is committed cannot be forgotten. <p> In a drawer
 * things lie by the names of their associations, which begin with a moment: from when they may be sent, or when they were done. So the
 * names alone say what is next, and of ten thousand waiting mails only those are read whose turn it is.
 */
public class KotakSurat implements PencatatKabar {

    public static final String FOLDER = "Pemberitahuan";
    private static final Logger log = LoggerFactory.getLogger(KotakSurat.class);

    private final FolderPengaturan folderPengaturan;
    private final NodeService nodeService;
    private final BulanBuku bulanBuku;
    private final Pengaturan<SetelanPemberitahuan> setelan;
    private final boolean adaServer;
    /** Where the drawers were found last: every step asks, and a path is five look-ups. */
    private final Map<Laci, NodeRef> terakhir = new ConcurrentHashMap<>();

    /**
     * @param nodeService the one without permission checks
     * @param server the mail server as the server's configuration names it ({@code mail.host}); an unresolved placeholder where it names
     * none
     */
    public KotakSurat(FolderPengaturan folderPengaturan, NodeService nodeService, BulanBuku bulanBuku,
            Pengaturan<SetelanPemberitahuan> setelan, String server) {
        this.folderPengaturan = folderPengaturan;
        this.nodeService = nodeService;
        this.bulanBuku = bulanBuku;
        this.setelan = setelan;
        // ACS's own default is a server that does not exist.
        this.adaServer = !server.isBlank() && !server.startsWith("${") && !server.equals("smtp.example.com");
    }

    /** Whether people are told of anything at all. */
    public boolean aktif() {
        String aktif = setelan.kini().aktif();
        return aktif.equals(SetelanPemberitahuan.YA) || aktif.equals(SetelanPemberitahuan.OTOMATIS) && adaServer;
    }

    @Override
    public void catat(Kabar kabar) {
        if (!aktif() || !setelan.kini().memberitahukan(kabar.macam())) {
            return;
        }
        if (folderPengaturan.cari(FOLDER) == null) {
            // Someone deleted it; the next start makes it anew. A case goes on without mail rather than not at all.
            log.error("Nobody can be told of {}: the folder {} is gone", kabar, FOLDER);
        } else {
            masukkan(Surel.baru(kabar, null, null), Laci.KABAR, kabar.pada());
        }
    }

    /** Makes the drawers that are missing. */
    public void siapkan() {
        for (Laci laci : Laci.values()) {
            folder(laci);
        }
    }

    void masukkan(Surel surel, Laci laci, Date saat) {
        Map<QName, Serializable> properti = surel.properti();
        properti.values().removeIf(Objects::isNull);
        properti.put(ContentModel.PROP_IS_INDEXED, false);
        nodeService.createNode(tempat(laci, saat), JuklakModel.ISI_LACI, nama(saat), JuklakModel.TIPE_SUREL, properti);
    }

    void pindahkan(Surel surel, Laci laci, Date saat) {
        nodeService.addProperties(surel.simpul(), surel.properti());
        nodeService.moveNode(surel.simpul(), tempat(laci, saat), JuklakModel.ISI_LACI, nama(saat));
    }

    void buang(NodeRef simpul) {
        nodeService.deleteNode(simpul);
    }

    /** What lies in a drawer, the earliest first. */
    List<NodeRef> isi(Laci laci) {
        return isi(folder(laci), null, false).toList();
    }

    /** What lies in a drawer and whose moment has come, the earliest first. */
    List<NodeRef> isi(Laci laci, Date sampai) {
        return isi(folder(laci), sampai, false).toList();
    }

    /** What is done, the latest first. */
    List<NodeRef> selesai() {
        return bulan().stream().sorted(Comparator.comparing((ChildAssociationRef bulan) -> bulan.getQName().getLocalName()).reversed())
                .flatMap(bulan -> isi(bulan.getChildRef(), null, true)).toList();
    }

    /** What was done before a moment, as much of it as one transaction should delete. */
    List<NodeRef> kedaluwarsa(Date sebelum, int paling) {
        return bulan().stream().filter(bulan -> bulan.getQName().getLocalName().compareTo(bulanBuku.dari(sebelum)) <= 0)
                .flatMap(bulan -> isi(bulan.getChildRef(), sebelum, false)).limit(paling).toList();
    }

    private Stream<NodeRef> isi(NodeRef folder, Date sampai, boolean terbalik) {
        Comparator<ChildAssociationRef> urutan = Comparator.comparing(anak -> anak.getQName().getLocalName());
        return nodeService.getChildAssocs(folder, JuklakModel.ISI_LACI, RegexQNamePattern.MATCH_ALL, false).stream()
                .filter(anak -> sampai == null || anak.getQName().getLocalName().compareTo(awalan(sampai.getTime() + 1)) < 0)
                .sorted(terbalik ? urutan.reversed() : urutan).map(ChildAssociationRef::getChildRef);
    }

    private List<ChildAssociationRef> bulan() {
        return nodeService.getChildAssocs(folder(Laci.SELESAI), ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL, false);
    }

    /** Null for what is no mail, or none any more. */
    Surel baca(NodeRef simpul) {
        return nodeService.exists(simpul) && JuklakModel.TIPE_SUREL.equals(nodeService.getType(simpul))
                ? Surel.baca(simpul, nodeService.getProperties(simpul))
                : null;
    }

    boolean di(Laci laci, NodeRef simpul) {
        return folder(laci).equals(nodeService.getPrimaryParent(simpul).getParentRef());
    }

    /** Something's name in its drawer. */
    private QName nama(Date saat) {
        return JuklakModel.nama(awalan(saat.getTime()) + GUID.generate());
    }

    private String awalan(long milidetik) {
        return "s%013d-".formatted(milidetik);
    }

    private NodeRef tempat(Laci laci, Date saat) {
        return laci == Laci.SELESAI ? adakan(folder(laci), bulanBuku.dari(saat)) : folder(laci);
    }

    private NodeRef folder(Laci laci) {
        NodeRef ada = terakhir.get(laci);
        if (ada == null || !nodeService.exists(ada)) {
            ada = adakan(folderPengaturan.cari(FOLDER), laci.folder());
            terakhir.put(laci, ada);
        }
        return ada;
    }

    private NodeRef adakan(NodeRef induk, String nama) {
        NodeRef ada = nodeService.getChildByName(induk, ContentModel.ASSOC_CONTAINS, nama);
        return ada != null
                ? ada
                : AuthenticationUtil.runAsSystem(() -> nodeService.createNode(induk, ContentModel.ASSOC_CONTAINS,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, nama), JuklakModel.TIPE_LACI_SUREL,
                        Map.of(ContentModel.PROP_NAME, nama)).getChildRef());
    }

    /** From when a mail may be tried again: 5, 15, 45, ... minutes later, at most half a day. */
    static Date lain(int percobaan, Instant kini) {
        long menit = Math.min(720, 5 * (long) Math.pow(3, Math.min(percobaan, 10) - 1));
        return Date.from(kini.plusSeconds(menit * 60));
    }
}
