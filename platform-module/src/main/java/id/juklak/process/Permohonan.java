package id.juklak.process;

import java.util.List;
import java.util.Objects;

import org.activiti.engine.delegate.VariableScope;
import org.springframework.extensions.surf.util.I18NUtil;

import id.juklak.JuklakException;
import id.juklak.document.JuklakModel;
import id.juklak.sop.Asal;
import id.juklak.sop.Isian;
import id.juklak.sop.Sop;

/**
 * What opens a case, checked: a process can be started through Share and REST with any values, and ACS enforces neither mandatory
 * properties nor lists on a start task.
 */
record Permohonan(String judul, String bentuk, String asal, String unit, String keterangan) {

    static final int JUDUL_MAKS = 250;
    private static final String USULAN = "usulan";

    /** What a process was started with. */
    static Permohonan dari(VariableScope lingkup) {
        return new Permohonan(teks(lingkup, "judul"), teks(lingkup, "bentuk"), teks(lingkup, "asal"), teks(lingkup, "unit"),
                teks(lingkup, "keterangan"));
    }

    private static String teks(VariableScope lingkup, String nama) {
        Object nilai = lingkup.getVariable(JuklakTugas.AWALAN + nama);
        return nilai == null ? null : nilai.toString();
    }

    /**
     * @throws JuklakException 400 for a missing, over-long or unknown value, 403 for an origin that is not the user's
     */
    Permohonan periksa(Sop sop, Kelompok kelompok, String unitBawaan) {
        String isiJudul = judul == null ? "" : judul.strip();
        if (isiJudul.isEmpty()) {
            throw new JuklakException("mulai.judul", 400);
        }
        panjang("judul", isiJudul, JUDUL_MAKS);
        if (isiJudul.chars().anyMatch(Character::isISOControl)) {
            throw new JuklakException("web.karakter", 400, "judul");
        }
        panjang("keterangan", Objects.requireNonNullElse(keterangan, ""), Isian.MAKS);
        if (!JuklakModel.SEMUA_BENTUK.contains(Objects.requireNonNullElse(bentuk, ""))) {
            throw new JuklakException("mulai.bentuk", 400, Objects.toString(bentuk, ""));
        }
        Asal dari = sop.asal(Objects.requireNonNullElse(asal, ""))
                .orElseThrow(() -> new JuklakException("mulai.asal", 400, Objects.toString(asal, "")));
        String kode = unit == null || unit.isBlank() ? unitSendiri(dari, kelompok, unitBawaan) : unit.strip();
        if (kode == null || !kelompok.adaUnit(kode)) {
            throw new JuklakException("mulai.unit", 400, Objects.toString(kode, ""));
        }
        berwenang(dari, kode, kelompok);
        return new Permohonan(isiJudul, bentuk, dari.id(), kode, keterangan == null ? null : keterangan.strip());
    }

    private String unitSendiri(Asal dari, Kelompok kelompok, String unitBawaan) {
        return dari.id().equals(USULAN) ? kelompok.unitku() : unitBawaan;
    }

    private void berwenang(Asal dari, String kode, Kelompok kelompok) {
        List<String> oleh = dari.oleh();
        boolean boleh = kelompok.memegang(oleh) && (!dari.id().equals(USULAN) || kelompok.anggotaUnit(kode));
        if (!boleh) {
            throw new JuklakException("mulai.ditolak", 403, I18NUtil.getMessage("juklak.asal." + dari.id()));
        }
    }

    private void panjang(String nama, String teks, int maks) {
        if (teks.length() > maks) {
            throw new JuklakException("web.terlaluPanjang", 400, nama, Integer.toString(maks));
        }
    }
}
