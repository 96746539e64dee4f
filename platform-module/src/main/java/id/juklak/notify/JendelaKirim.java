package id.juklak.notify;

import java.time.Instant;
import java.time.LocalTime;

import id.juklak.calendar.WaktuKerja;
import id.juklak.pengaturan.Pengaturan;

/** When mail may be sent: nobody's telephone rings at night because of a task. */
public class JendelaKirim {

    private final Pengaturan<SetelanPemberitahuan> setelan;
    private final WaktuKerja waktuKerja;

    public JendelaKirim(Pengaturan<SetelanPemberitahuan> setelan, WaktuKerja waktuKerja) {
        this.setelan = setelan;
        this.waktuKerja = waktuKerja;
    }

    public boolean terbuka(Instant saat) {
        SetelanPemberitahuan.WaktuKirim waktu = setelan.kini().waktuKirim();
        return switch (waktu.kapan()) {
            case SetelanPemberitahuan.WaktuKirim.SELALU -> true;
            case SetelanPemberitahuan.WaktuKirim.JAM_KERJA -> waktuKerja.buka(saat);
            default -> waktu.dalamRentang(LocalTime.ofInstant(saat, waktuKerja.zona()));
        };
    }
}
