package id.juklak.process;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import id.juklak.document.JuklakModel;
import id.juklak.process.Catatan.Peristiwa;
import id.juklak.sop.Langkah;
import id.juklak.sop.Sop;

/**
 * What a case's record tells of one step: how often it was done, since when and until when the last time, by whom.
 *
 * @param keadaan {@code selesai}, {@code berjalan} or {@code akanDatang}; a step that a return has made undone is to come again
 * @param mulai since when the case waited at the step the last time; null where it never did
 * @param selesai the lines that end each time, returns among them
 */
public record JejakLangkah(Langkah langkah, String keadaan, Date mulai, List<Peristiwa> selesai) {

    public static final String SELESAI = "selesai";
    public static final String BERJALAN = "berjalan";
    public static final String AKAN_DATANG = "akanDatang";
    private static final String MULAI = "mulai";
    private static final String KEMBALI = "kembali";

    /** How often the step was done. */
    public int kali() {
        return selesai.size();
    }

    /** The line that ended the step the last time; null where it was never done. */
    public Peristiwa terakhir() {
        return selesai.isEmpty() ? null : selesai.get(selesai.size() - 1);
    }

    /** Whether the step is done for now. */
    public boolean tuntas() {
        return keadaan.equals(SELESAI) && terakhir() != null;
    }

    /** The working minutes of all times together. */
    public long menitKerja() {
        return selesai.stream().map(Peristiwa::menitKerja).filter(menit -> menit != null).mapToLong(Long::longValue).sum();
    }

    /** How often the step was done after it was due. */
    public int kaliTerlambat() {
        return (int) selesai.stream().filter(Peristiwa::terlambat).count();
    }

    /** The steps of the SOP in their order, as a case's record tells them. */
    public static List<JejakLangkah> baca(Sop sop, Berkas berkas, List<Peristiwa> riwayat) {
        List<Langkah> semua = sop.langkah();
        Date[] mulai = new Date[semua.size()];
        List<List<Peristiwa>> selesai = semua.stream().map(langkah -> (List<Peristiwa>) new ArrayList<Peristiwa>()).toList();
        for (Peristiwa satu : riwayat) {
            if (satu.jenis().equals(MULAI)) {
                mulai[0] = satu.pada();
            } else if (satu.jenis().equals(SELESAI) || satu.jenis().equals(KEMBALI)) {
                Langkah langkah = sop.langkah(satu.langkah());
                selesai.get(langkah.no() - 1).add(satu);
                int berikut = satu.jenis().equals(KEMBALI) ? sop.langkah(langkah.kembali()).no() : langkah.no() + 1;
                if (berikut <= semua.size()) {
                    mulai[berikut - 1] = satu.pada();
                }
            }
        }
        int kini = berkas.langkah() == null ? 0 : sop.langkah(berkas.langkah()).no();
        List<JejakLangkah> jejak = new ArrayList<>();
        for (Langkah langkah : semua) {
            List<Peristiwa> kali = selesai.get(langkah.no() - 1);
            jejak.add(new JejakLangkah(langkah, keadaan(berkas, langkah, kali, kini), mulai[langkah.no() - 1], List.copyOf(kali)));
        }
        return jejak;
    }

    private static String keadaan(Berkas berkas, Langkah langkah, List<Peristiwa> kali, int kini) {
        if (berkas.berjalan()) {
            return langkah.no() < kini ? SELESAI : langkah.no() == kini ? BERJALAN : AKAN_DATANG;
        }
        boolean selesai = JuklakModel.STATUS_SELESAI.equals(berkas.status())
                || !kali.isEmpty() && kali.get(kali.size() - 1).jenis().equals(SELESAI);
        return selesai ? SELESAI : AKAN_DATANG;
    }
}
