package id.juklak.web;

import java.io.IOException;
import java.util.Map;

import org.alfresco.service.transaction.TransactionService;

import id.juklak.process.LayananTugas;

/** {@code POST /tasks/&#123;idTugas&#125;/...}: what an official does with a task. One bean for each act. */
class TugasPost extends SkripJuklak {

    /** The acts, by the last part of their address. */
    enum Tindak {
        CLAIM, RELEASE, COMPLETE, RETURN, REASSIGN
    }

    private final Tindak tindak;
    private final LayananTugas layananTugas;
    private final RincianBerkas rincianBerkas;

    TugasPost(TransactionService transactionService, Tindak tindak, LayananTugas layananTugas, RincianBerkas rincianBerkas) {
        super(transactionService);
        this.tindak = tindak;
        this.layananTugas = layananTugas;
        this.rincianBerkas = rincianBerkas;
    }

    @Override
    Kerja terima(Permintaan permintaan) throws IOException {
        permintaan.parameter();
        String idTugas = permintaan.idTugas();
        byte[] json = permintaan.json();
        return Kerja.ubah(switch (tindak) {
            case CLAIM -> {
                IsiJson.baca(json);
                yield () -> tugas(idTugas, layananTugas::ambil);
            }
            case RELEASE -> {
                IsiJson.baca(json);
                yield () -> tugas(idTugas, layananTugas::lepas);
            }
            case REASSIGN -> {
                String kepada = IsiJson.baca(json, "kepada").wajib("kepada");
                yield () -> tugas(idTugas, satu -> layananTugas.alihkan(satu, kepada));
            }
            case RETURN -> {
                String catatan = IsiJson.baca(json, "catatan").teks("catatan");
                yield () -> berkas(idTugas, satu -> layananTugas.kembalikan(satu, catatan));
            }
            case COMPLETE -> {
                IsiJson isi = IsiJson.baca(json, "catatan", "isian", "perluPerMenko");
                String catatan = isi.teks("catatan");
                Map<String, String> isian = isi.petaTeks("isian");
                Boolean perluPerMenko = isi.benar("perluPerMenko");
                yield () -> berkas(idTugas, satu -> layananTugas.selesaikan(satu, catatan, isian, perluPerMenko));
            }
        });
    }

    /** An act on a task. */
    private interface Laku {
        void lakukan(LayananTugas.Tugas tugas);
    }

    private Jawaban tugas(String idTugas, Laku laku) {
        laku.lakukan(layananTugas.cari(idTugas));
        return Jawaban.ok(rincianBerkas.tugas(layananTugas.cari(idTugas)));
    }

    private Jawaban berkas(String idTugas, Laku laku) {
        LayananTugas.Tugas tugas = layananTugas.cari(idTugas);
        laku.lakukan(tugas);
        return Jawaban.ok(rincianBerkas.ringkas(tugas.berkas().simpul()));
    }
}
