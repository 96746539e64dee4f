package id.juklak.web;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Map;
import java.util.Set;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.JuklakException;
import id.juklak.calendar.WaktuKerja;
import id.juklak.process.BuatDariTemplat;
import id.juklak.process.LayananTugas;
import id.juklak.templat.Rapat;

/** {@code POST /tasks/&#123;idTugas&#125;/templat}: makes a document from a template. */
class TemplatPost extends SkripJuklak {

    private static final Set<String> RAPAT = Set.of("mulai", "tempat", "pimpinan");

    private final LayananTugas layananTugas;
    private final BuatDariTemplat buatDariTemplat;
    private final RincianBerkas rincianBerkas;
    private final WaktuKerja waktuKerja;

    TemplatPost(TransactionService transactionService, LayananTugas layananTugas, BuatDariTemplat buatDariTemplat,
            RincianBerkas rincianBerkas, WaktuKerja waktuKerja) {
        super(transactionService);
        this.layananTugas = layananTugas;
        this.buatDariTemplat = buatDariTemplat;
        this.rincianBerkas = rincianBerkas;
        this.waktuKerja = waktuKerja;
    }

    @Override
    Kerja terima(Permintaan permintaan) throws IOException {
        permintaan.parameter();
        String idTugas = permintaan.idTugas();
        IsiJson isi = IsiJson.baca(permintaan.json(), "templat", "rapat");
        String templat = isi.wajib("templat");
        Map<String, String> rapat = isi.petaTeks("rapat");
        rapat.keySet().stream().filter(nama -> !RAPAT.contains(nama)).findFirst().ifPresent(asing -> {
            throw new JuklakException("web.medan", 400, "rapat." + asing);
        });
        return Kerja.ubah(() -> {
            LayananTugas.Tugas tugas = layananTugas.cari(idTugas);
            NodeRef dokumen = buatDariTemplat.buat(tugas, templat,
                    new Rapat(mulai(rapat.get("mulai")), isi(rapat.get("tempat")), isi(rapat.get("pimpinan"))));
            return Jawaban.dibuat(rincianBerkas.dokumen(tugas.berkas(), dokumen));
        });
    }

    /** With an offset, or as the clock on the office's wall shows it. */
    private Date mulai(String teks) {
        if (isi(teks) == null) {
            return null;
        }
        try {
            Instant saat = teks.matches(".*(Z|[+-][0-9]{2}:[0-9]{2})")
                    ? OffsetDateTime.parse(teks).toInstant()
                    : LocalDateTime.parse(teks).atZone(waktuKerja.zona()).toInstant();
            return Date.from(saat);
        } catch (DateTimeException | IllegalArgumentException salah) {
            throw new JuklakException("web.nilai", 400, "rapat.mulai", teks);
        }
    }

    private static String isi(String teks) {
        return teks == null || teks.isBlank() ? null : teks.strip();
    }
}
