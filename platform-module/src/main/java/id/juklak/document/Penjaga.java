package id.juklak.document;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.JuklakException;

/**
 * Refuses every change of a case, its record, and the state, paraf and signatures of its documents that does not come from our own
 * services, whoever asks and by whatever way: Share, REST, WebDAV, scripts. The record is append-only; nothing of a case that has been
 * initialled or signed can be deleted.
 */
public class Penjaga
        implements
            NodeServicePolicies.OnUpdatePropertiesPolicy,
            NodeServicePolicies.BeforeDeleteNodePolicy,
            NodeServicePolicies.OnSetNodeTypePolicy,
            NodeServicePolicies.OnAddAspectPolicy,
            NodeServicePolicies.OnRemoveAspectPolicy {

    /** Not among them: what archivists note on a document. */
    private static final Set<String> DIJAGA = Set.of("keadaan", "langkahDokumen", "nomor", "tanggal", "parafOleh", "parafJabatan",
            "parafPada", "parafVersi", "parafSha256", "parafPanjang",
            "ttdOleh", "ttdJabatan", "ttdPada", "ttdVersi", "ttdSha256", "ttdPanjang", "ttdPenyedia", "ttdSertifikat", "kodeVerifikasi",
            "gugurTindakan", "gugurOleh", "gugurJabatan", "gugurPada", "digantikanOleh", "digantikanPada", "ditarikOleh", "ditarikPada",
            "alasanTarik",
            "nomorBerkas", "judul", "bentuk", "asal", "unit", "tahun", "status", "langkah", "tenggat", "mulai", "selesai", "idProses",
            "perluPerMenko",
            "keterangan", "alasanBatal", "jumlahKembali", "rapatMulai", "rapatTempat", "rapatPimpinan", "ingatTugas", "ingatTahap",
            "jenisPeristiwa", "peristiwaLangkah", "oleh", "jabatan", "pada", "hasil", "catatan", "menitKerja", "tenggatTugas", "idTugas",
            "bulanBuku");

    private final NodeService nodeService;
    private final Izin izin;

    /** @param nodeService the one without permission checks */
    public Penjaga(PolicyComponent policyComponent, NodeService nodeService, Izin izin) {
        this.nodeService = nodeService;
        this.izin = izin;
        for (QName tipe : Set.of(JuklakModel.TIPE_BERKAS, JuklakModel.TIPE_PERISTIWA, JuklakModel.TIPE_DOKUMEN)) {
            policyComponent.bindClassBehaviour(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, tipe, perilaku("onUpdateProperties"));
            policyComponent.bindClassBehaviour(NodeServicePolicies.BeforeDeleteNodePolicy.QNAME, tipe, perilaku("beforeDeleteNode"));
        }
        policyComponent.bindClassBehaviour(NodeServicePolicies.OnSetNodeTypePolicy.QNAME, JuklakModel.TIPE_DOKUMEN,
                perilaku("onSetNodeType"));
        for (QName aspek : Set.of(JuklakModel.ASPEK_BERPARAF, JuklakModel.ASPEK_BERTANDA_TANGAN, JuklakModel.ASPEK_BERTANDA_TANGAN_LEPAS,
                JuklakModel.ASPEK_GUGUR, JuklakModel.ASPEK_DIGANTIKAN, JuklakModel.ASPEK_DITARIK, JuklakModel.ASPEK_DIARSIPKAN,
                JuklakModel.ASPEK_DITETAPKAN,
                JuklakModel.ASPEK_DIINGATKAN)) {
            policyComponent.bindClassBehaviour(NodeServicePolicies.OnAddAspectPolicy.QNAME, aspek, perilaku("onAddAspect"));
            policyComponent.bindClassBehaviour(NodeServicePolicies.OnRemoveAspectPolicy.QNAME, aspek, perilaku("onRemoveAspect"));
        }
    }

    private JavaBehaviour perilaku(String metode) {
        return new JavaBehaviour(this, metode, NotificationFrequency.EVERY_EVENT);
    }

    @Override
    public void onUpdateProperties(NodeRef simpul, Map<QName, Serializable> sebelum, Map<QName, Serializable> sesudah) {
        if (izin.ada()) {
            return;
        }
        for (QName nama : sesudah.keySet()) {
            periksa(nama, sebelum.get(nama), sesudah.get(nama));
        }
        for (QName nama : sebelum.keySet()) {
            periksa(nama, sebelum.get(nama), sesudah.get(nama));
        }
    }

    /** ACS lets any file bear any property: what became a document must not have been given its number or code before. */
    @Override
    public void onSetNodeType(NodeRef simpul, QName semula, QName kini) {
        if (!JuklakModel.URI.equals(semula.getNamespaceURI())) {
            onUpdateProperties(simpul, Map.of(), nodeService.getProperties(simpul));
        }
    }

    /** Whether only our own services set a property. */
    static boolean dijaga(QName nama) {
        return JuklakModel.URI.equals(nama.getNamespaceURI()) && DIJAGA.contains(nama.getLocalName());
    }

    private void periksa(QName nama, Serializable sebelum, Serializable sesudah) {
        // The model's own default, which a new document gets by itself, is no change that anyone made.
        boolean bawaan = nama.equals(JuklakModel.KEADAAN) && sebelum == null && JuklakModel.KONSEP.equals(sesudah)
                || nama.equals(JuklakModel.JUMLAH_KEMBALI) && sebelum == null && Integer.valueOf(0).equals(sesudah);
        if (dijaga(nama) && !bawaan && !Objects.equals(sebelum, sesudah)) {
            tolak();
        }
    }

    @Override
    public void beforeDeleteNode(NodeRef simpul) {
        // A case and its record have no such state at all.
        if (!izin.ada() && !JuklakModel.KONSEP.equals(nodeService.getProperty(simpul, JuklakModel.KEADAAN))) {
            tolak();
        }
    }

    @Override
    public void onAddAspect(NodeRef simpul, QName aspek) {
        if (!izin.ada()) {
            tolak();
        }
    }

    @Override
    public void onRemoveAspect(NodeRef simpul, QName aspek) {
        if (!izin.ada() && nodeService.exists(simpul)) {
            tolak();
        }
    }

    /** ACS's own API answers a refusal of its own kind with 403 and the sentence, any that it doesn't know with 500. */
    private static void tolak() {
        JuklakException alasan = new JuklakException("dijaga", 403);
        throw new AccessDeniedException(alasan.getMessage(), alasan);
    }
}
