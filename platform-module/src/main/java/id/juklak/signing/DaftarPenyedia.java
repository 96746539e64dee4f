package id.juklak.signing;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

import id.juklak.JuklakException;
import id.juklak.calendar.WaktuKerja;
import id.juklak.pengaturan.Pengaturan;
import id.juklak.signing.kripto.CapWaktu;
import id.juklak.signing.kripto.PenyediaBsre;
import id.juklak.signing.kripto.PenyediaSertifikat;
import id.juklak.signing.kripto.PenyediaTandaTangan;

/** The ways to sign that the office's settings allow. */
public class DaftarPenyedia {

    private final Pengaturan<SetelanTandaTangan> setelan;
    private final WaktuKerja waktuKerja;
    private final String sandiBsre;
    /** Made once for settings: each holds connections to its services. */
    private final AtomicReference<Penyedia> terakhir = new AtomicReference<>();

    private record Penyedia(SetelanTandaTangan setelan, ZoneId zona, PenyediaTandaTangan sertifikat, PenyediaTandaTangan bsre) {}

    /** @param sandiBsre the application's secret at BSrE, from the server's properties */
    public DaftarPenyedia(Pengaturan<SetelanTandaTangan> setelan, WaktuKerja waktuKerja, String sandiBsre) {
        this.setelan = setelan;
        this.waktuKerja = waktuKerja;
        this.sandiBsre = sandiBsre;
    }

    /**
     * @param id of the provider, null for the office's
     * @param berfrasa whether the signer gave a passphrase
     * @return null for a signature without a certificate, where the office allows it
     * @throws JuklakException 400 for an unknown provider, 422 for one that the office doesn't use
     */
    PenyediaTandaTangan pilih(String id, boolean berfrasa) {
        SetelanTandaTangan kini = setelan.kini();
        boolean tanpa = id == null ? kini.tanpaSertifikat() && !berfrasa : id.equals(SetelanTandaTangan.TANPA_SERTIFIKAT);
        if (tanpa) {
            if (!kini.tanpaSertifikat()) {
                throw new JuklakException("tanda.tanpaSertifikat", 422);
            }
            return null;
        }
        return switch (id == null ? kini.penyedia() : id) {
            case SetelanTandaTangan.SERTIFIKAT -> penyedia(kini).sertifikat();
            case SetelanTandaTangan.BSRE -> {
                if (!kini.bsre().ada()) {
                    throw new JuklakException("tanda.tanpaBsre", 422);
                }
                yield penyedia(kini).bsre();
            }
            default -> throw new JuklakException("web.nilai", 400, "penyedia", id);
        };
    }

    private Penyedia penyedia(SetelanTandaTangan kini) {
        Penyedia ada = terakhir.get();
        ZoneId zona = waktuKerja.zona();
        if (ada == null || !ada.setelan().equals(kini) || !ada.zona().equals(zona)) {
            CapWaktu capWaktu = kini.capWaktu().isEmpty() ? null : new CapWaktu(URI.create(kini.capWaktu()));
            PenyediaTandaTangan bsre = kini.bsre().ada()
                    ? new PenyediaBsre(URI.create(kini.bsre().alamat()), kini.bsre().pengguna(), sandiBsre,
                            Duration.ofSeconds(kini.bsre().detik()))
                    : null;
            ada = new Penyedia(kini, zona, new PenyediaSertifikat(capWaktu, zona), bsre);
            terakhir.set(ada);
        }
        return ada;
    }
}
