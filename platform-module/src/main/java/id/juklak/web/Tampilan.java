package id.juklak.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.activiti.engine.task.Task;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import id.juklak.Label;
import id.juklak.calendar.WaktuKerja;
import id.juklak.document.JuklakModel;
import id.juklak.sop.Langkah;
import id.juklak.sop.Sop;

/** What tasks and cases look like in the answers (docs/api.md). One for each request, made inside its transaction. */
class Tampilan {

    private final Sop sop;
    private final WaktuKerja waktuKerja;
    private final Label label;
    private final Waktu waktu;
    private final Instant kini = Instant.now();

    Tampilan(Sop sop, WaktuKerja waktuKerja, Label label) {
        this.sop = sop;
        this.waktuKerja = waktuKerja;
        this.label = label;
        this.waktu = new Waktu(waktuKerja);
    }

    Label label() {
        return label;
    }

    Waktu waktu() {
        return waktu;
    }

    Instant kini() {
        return kini;
    }

    /** A task without what its gate asks for, which only the answer about one task tells. */
    Map<String, Object> tugas(Task tugas, boolean dapatDiambil, NodeRef berkas, Map<QName, Serializable> properti) {
        Langkah langkah = sop.langkah(tugas.getTaskDefinitionKey());
        Instant tenggat = tugas.getDueDate() == null ? null : tugas.getDueDate().toInstant();
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("id", tugas.getId());
        isi.put("langkah", langkah.id());
        isi.put("no", langkah.no());
        isi.put("nama", label.langkah(langkah.id()));
        isi.put("petunjuk", label.petunjuk(langkah.id()));
        isi.put("pelaksana", langkah.pelaksana());
        isi.put("peran", label.teks("peran", langkah.pelaksana()));
        isi.put("pemegang", tugas.getAssignee());
        isi.put("namaPemegang", label.orang(tugas.getAssignee()));
        isi.put("dapatDiambil", dapatDiambil);
        isi.put("tenggat", waktu.teks(tenggat));
        isi.put("sisaMenit", tenggat == null ? null : waktuKerja.sisaMenit(kini, tenggat));
        isi.put("normaMenit", waktuKerja.menitNorma(langkah.norma()));
        isi.put("terlambat", tenggat != null && tenggat.isBefore(kini));
        isi.put("dibuat", waktu.teks(tugas.getCreateTime()));
        isi.put("berkas", ringkas(berkas, properti));
        isi.put("isian", langkah.isian().stream().map(satu -> isian(satu.nama())).toList());
        isi.put("keputusan", langkah.keputusan());
        isi.put("dapatKembali", langkah.kembali() != null);
        isi.put("kembaliKe", langkah.kembali());
        isi.put("unggah", langkah.unggah());
        return isi;
    }

    private Map<String, Object> isian(String nama) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("nama", nama);
        isi.put("label", label.teks("isian", nama));
        isi.put("wajib", true);
        isi.put("maks", IsiJson.TEKS_MAKS);
        return isi;
    }

    private Map<String, Object> ringkas(NodeRef berkas, Map<QName, Serializable> properti) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("id", berkas.getId());
        for (String nama : List.of("nomorBerkas", "judul", "bentuk", "asal", "unit")) {
            isi.put(nama, properti.get(JuklakModel.nama(nama)));
        }
        isi.put("namaUnit", label.unit((String) properti.get(JuklakModel.nama("unit"))));
        isi.put("status", properti.get(JuklakModel.nama("status")));
        return isi;
    }

    /** @param tugas the current task, or null */
    Map<String, Object> berkas(NodeRef berkas, Map<QName, Serializable> properti, Task tugas) {
        Map<String, Object> isi = ringkas(berkas, properti);
        String langkah = (String) properti.get(JuklakModel.nama("langkah"));
        isi.put("tahun", properti.get(JuklakModel.nama("tahun")));
        isi.put("langkah", langkah);
        isi.put("no", langkah == null ? null : sop.langkah(langkah).no());
        isi.put("namaLangkah", label.langkah(langkah));
        isi.put("tenggat", waktu.teks(properti.get(JuklakModel.nama("tenggat"))));
        isi.put("terlambat", DaftarBerkas.terlambat(properti, kini));
        isi.put("mulai", waktu.teks(properti.get(JuklakModel.nama("mulai"))));
        isi.put("selesai", waktu.teks(properti.get(JuklakModel.nama("selesai"))));
        for (String nama : List.of("perluPerMenko", "keterangan", "alasanBatal", "jumlahKembali", "idProses")) {
            isi.put(nama, properti.get(JuklakModel.nama(nama)));
        }
        isi.put("tugas", tugas == null ? null : pemegang(tugas));
        return isi;
    }

    private Map<String, Object> pemegang(Task tugas) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("id", tugas.getId());
        isi.put("pemegang", tugas.getAssignee());
        isi.put("namaPemegang", label.orang(tugas.getAssignee()));
        return isi;
    }
}
