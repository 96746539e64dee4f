package id.juklak.archive;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.JavaDelegate;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.TeksTersimpan;
import id.juklak.document.Dokumen;
import id.juklak.document.IsiBerkas;
import id.juklak.document.Izin;
import id.juklak.document.JuklakModel;
import id.juklak.process.Berkas;
import id.juklak.process.Catatan;
import id.juklak.process.Konteks;
import id.juklak.process.PenutupBerkas;
import id.juklak.process.Ruang;
import id.juklak.report.CetakLembarKendali;
import id.juklak.signing.KodeVerifikasi;
import id.juklak.signing.TandaTanganLepas;
import id.juklak.signing.Tindakan;
import id.juklak.sop.Jenis;
import id.juklak.sop.Langkah;
import id.juklak.sop.Sop;

/**
 * Bean {@code juklakTerbit} of the process, behind step 16: copies the guideline and what belongs to it into the archive and closes the
 * case. In the transaction that completes step 16: either both are done or neither.
 */
public class TerbitkanArsip implements JavaDelegate {

    private final Sop sop;
    private final Konteks konteks;
    private final Ruang ruang;
    private final IsiBerkas isiBerkas;
    private final Dokumen dokumen;
    private final NodeService nodeService;
    private final ContentService contentService;
    private final Izin izin;
    private final PenaruhArsip penaruh;
    private final KodeVerifikasi kodeVerifikasi;
    private final TandaTanganLepas tandaTanganLepas;
    private final PenutupBerkas penutupBerkas;
    private final Catatan catatan;
    private final CetakLembarKendali cetakLembarKendali;
    private final TeksTersimpan teks;

    /** All services are the ones without permission checks: nobody may write into the archive. */
    TerbitkanArsip(Sop sop, Konteks konteks, Ruang ruang, IsiBerkas isiBerkas, Dokumen dokumen, NodeService nodeService,
            ContentService contentService, Izin izin,
            PenaruhArsip penaruh, KodeVerifikasi kodeVerifikasi, TandaTanganLepas tandaTanganLepas, PenutupBerkas penutupBerkas,
            Catatan catatan,
            CetakLembarKendali cetakLembarKendali, TeksTersimpan teks) {
        this.sop = sop;
        this.konteks = konteks;
        this.ruang = ruang;
        this.isiBerkas = isiBerkas;
        this.dokumen = dokumen;
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.izin = izin;
        this.penaruh = penaruh;
        this.kodeVerifikasi = kodeVerifikasi;
        this.tandaTanganLepas = tandaTanganLepas;
        this.penutupBerkas = penutupBerkas;
        this.catatan = catatan;
        this.cetakLembarKendali = cetakLembarKendali;
        this.teks = teks;
    }

    @Override
    public void execute(DelegateExecution eksekusi) {
        Berkas berkas = konteks.berkas(eksekusi, eksekusi.getProcessInstanceId());
        Langkah terakhir = sop.langkah().get(sop.langkah().size() - 1);
        String komentar = teks.teks("juklak.versi.terbit", Integer.toString(terakhir.no()), AuthenticationUtil.getFullyAuthenticatedUser());
        AuthenticationUtil.runAsSystem(() -> {
            NodeRef arsip = ruang.arsip(berkas.tahun(), berkas.nomor());
            NodeRef naskah = isiBerkas.satu(berkas.simpul(), sop.akhir().dari());
            NodeRef pedoman = salin(naskah, arsip, sop.akhir().menjadi(), terakhir, berkas, komentar);
            izin.untuk(() -> nodeService.setProperty(pedoman, JuklakModel.KEADAAN, JuklakModel.FINAL));
            for (Jenis jenis : sop.jenis()) {
                if (jenis.arsip()) {
                    isiBerkas.dokumen(berkas.simpul(), jenis.id())
                            .forEach(satu -> salin(satu, arsip, jenis.id(), terakhir, berkas, komentar));
                }
            }
            return null;
        });
        penutupBerkas.selesaikan(berkas);
        catatan.catat(berkas.simpul(), Catatan.Peristiwa.oleh("terbit", terakhir.id(), terakhir.pelaksana(), null));
        AuthenticationUtil.runAsSystem(() -> simpanLembarKendali(Berkas.baca(nodeService, berkas.simpul()), terakhir, komentar));
    }

    /** The last of all, when the record is complete. */
    private NodeRef simpanLembarKendali(Berkas berkas, Langkah langkah, String komentar) {
        CetakLembarKendali.Cetakan lembar = cetakLembarKendali.terbaik(berkas);
        NodeRef arsip = ruang.arsip(berkas.tahun(), berkas.nomor());
        NodeRef salinan = dokumen.buat(arsip, lembar.nama(), sop.kendali(), langkah, komentar, new ByteArrayInputStream(lembar.isi()));
        Map<QName, Serializable> properti = sifatArsip(berkas, langkah);
        properti.put(JuklakModel.TANGGAL, new Date());
        properti.put(JuklakModel.KEADAAN, JuklakModel.FINAL);
        penaruh.taruh(salinan, properti);
        return salinan;
    }

    private Map<QName, Serializable> sifatArsip(Berkas berkas, Langkah langkah) {
        Map<QName, Serializable> properti = new HashMap<>();
        properti.put(ContentModel.PROP_TITLE, berkas.judul());
        properti.put(JuklakModel.LANGKAH_DOKUMEN, langkah.id());
        properti.put(JuklakModel.nama("nomorBerkasAsal"), berkas.nomor());
        properti.put(JuklakModel.nama("tahunArsip"), berkas.tahun());
        properti.put(JuklakModel.nama("unitAsal"), berkas.unit());
        properti.put(JuklakModel.nama("judulArsip"), berkas.judul());
        properti.put(JuklakModel.nama("bentukArsip"), berkas.bentuk());
        return properti;
    }

    private NodeRef salin(NodeRef asal, NodeRef arsip, String jenis, Langkah langkah, Berkas berkas, String komentar) {
        Map<QName, Serializable> semula = nodeService.getProperties(asal);
        ContentReader isi = contentService.getReader(asal, ContentModel.PROP_CONTENT);
        NodeRef salinan = dokumen.buat(arsip, (String) semula.get(ContentModel.PROP_NAME), jenis, langkah, komentar,
                isi.getContentInputStream());
        Map<QName, Serializable> properti = new HashMap<>();
        // Paraf, signatures, state, number and date: the copy bears what the document bore.
        semula.forEach((nama, nilai) -> {
            // It stands in the book of numbers once.
            boolean milikKami = JuklakModel.URI.equals(nama.getNamespaceURI()) && nilai != null;
            if (milikKami && !nama.equals(JuklakModel.BULAN_BUKU) && !nama.getLocalName().startsWith("gugur")) {
                properti.put(nama, nilai);
            }
        });
        // The code on the paper finds the copy in the archive too.
        properti.put(JuklakModel.KODE_VERIFIKASI, kodeVerifikasi.milik(asal));
        properti.putAll(sifatArsip(berkas, langkah));
        properti.putIfAbsent(JuklakModel.TANGGAL, new Date());
        izin.untuk(() -> {
            for (Tindakan tindakan : Tindakan.values()) {
                if (nodeService.hasAspect(asal, tindakan.aspek())) {
                    nodeService.addAspect(salinan, tindakan.aspek(), null);
                }
            }
            tandaTanganLepas.salin(asal, salinan);
        });
        penaruh.taruh(salinan, properti);
        return salinan;
    }
}
