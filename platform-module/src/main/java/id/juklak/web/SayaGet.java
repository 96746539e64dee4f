package id.juklak.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.archive.CatatanArsip;
import id.juklak.calendar.WaktuKerja;
import id.juklak.process.Kelompok;
import id.juklak.process.Wewenang;
import id.juklak.sop.Asal;
import id.juklak.sop.Peran;
import id.juklak.sop.Sop;

/**
 * {@code GET /saya}: who asks, which offices he or she holds, and what these may do beside their steps: what a client shows, never what a
 * service allows.
 */
class SayaGet extends SkripJuklak {

    private final Sop sop;
    private final Kelompok kelompok;
    private final Wewenang wewenang;
    private final CatatanArsip catatanArsip;
    private final WaktuKerja waktuKerja;
    private final PabrikTampilan pabrikTampilan;

    SayaGet(TransactionService transactionService, Sop sop, Kelompok kelompok, Wewenang wewenang, CatatanArsip catatanArsip,
            WaktuKerja waktuKerja, PabrikTampilan pabrikTampilan) {
        super(transactionService);
        this.sop = sop;
        this.kelompok = kelompok;
        this.wewenang = wewenang;
        this.catatanArsip = catatanArsip;
        this.waktuKerja = waktuKerja;
        this.pabrikTampilan = pabrikTampilan;
    }

    @Override
    Kerja terima(Permintaan permintaan) {
        permintaan.parameter();
        return Kerja.baca(() -> {
            String pengguna = AuthenticationUtil.getFullyAuthenticatedUser();
            Map<String, Object> isi = new LinkedHashMap<>();
            isi.put("pengguna", pengguna);
            isi.put("nama", pabrikTampilan.baru().label().orang(pengguna));
            isi.put("peran", sop.peran().stream().map(Peran::id).filter(id -> kelompok.memegang(List.of(id))).toList());
            isi.put("unit", kelompok.unitku());
            isi.put("bolehMulai", sop.asal().stream().filter(asal -> kelompok.memegang(asal.oleh())).map(Asal::id).toList());
            isi.put("bolehBatal", wewenang.bolehBatal());
            isi.put("bolehArsip", catatanArsip.boleh());
            isi.put("administrator", wewenang.bolehAlih());
            isi.put("zona", waktuKerja.zona().getId());
            return Jawaban.ok(isi);
        });
    }
}
