package id.juklak.web;

import id.juklak.PabrikLabel;
import id.juklak.calendar.WaktuKerja;
import id.juklak.sop.Sop;

/** Makes a {@link Tampilan} for each request, since it remembers names and the moment. */
class PabrikTampilan {

    private final Sop sop;
    private final WaktuKerja waktuKerja;
    private final PabrikLabel pabrikLabel;

    PabrikTampilan(Sop sop, WaktuKerja waktuKerja, PabrikLabel pabrikLabel) {
        this.sop = sop;
        this.waktuKerja = waktuKerja;
        this.pabrikLabel = pabrikLabel;
    }

    Tampilan baru() {
        return new Tampilan(sop, waktuKerja, pabrikLabel.pengguna());
    }
}
