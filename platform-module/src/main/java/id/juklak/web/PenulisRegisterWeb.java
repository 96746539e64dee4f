package id.juklak.web;

import java.util.List;
import java.util.Map;

import id.juklak.JuklakException;
import id.juklak.report.PenulisRegister;

/** In which form a request wants a list: as data, or as a sheet. */
final class PenulisRegisterWeb {

    private static final String DATA = "json";
    private static final List<String> PEMISAH = List.of("koma", "titikKoma");

    private PenulisRegisterWeb() {}

    /** Null for data. */
    static PenulisRegister pilih(Permintaan permintaan, Map<String, PenulisRegister> penulis) {
        String format = permintaan.teks("format");
        String pemisah = permintaan.pilihan("pemisah", PEMISAH);
        if (format == null || format.equals(DATA)) {
            return null;
        }
        PenulisRegister satu = penulis.get(format);
        if (satu == null) {
            throw new JuklakException("web.nilai", 400, "format", format);
        }
        return pemisah == null ? satu : penulis.getOrDefault(format + "-" + pemisah, satu);
    }
}
