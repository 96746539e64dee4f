package id.juklak.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.springframework.extensions.webscripts.WebScriptRequest;

import id.juklak.JuklakException;

/** One request, with the checks that every script needs. Anything that a client can get wrong is refused with 400 or 404. */
class Permintaan {

    /** What a form of the SOP can hold at most, written in the longest way that JSON has. */
    private static final int JSON_MAKS = 1 << 20;
    private static final int PARAMETER_MAKS = 1000;
    private static final Pattern ID_SIMPUL = Pattern.compile("[0-9A-Za-z-]{1,64}");
    private static final Pattern ID_TUGAS = Pattern.compile("(activiti\\$)?([0-9]{1,19})");
    private static final Pattern BILANGAN = Pattern.compile("[0-9]{1,9}");
    /** Parameters of the platform: authentication, format, cache busting. */
    private static final Set<String> PLATFORM = Set.of("alf_ticket", "ticket", "guest", "format", "noCache", "_");

    private final WebScriptRequest permintaan;

    Permintaan(WebScriptRequest permintaan) {
        this.permintaan = permintaan;
    }

    /** The node in the path; 404 for a text that can be no node id. */
    NodeRef simpul() {
        return simpul(jalur("id"));
    }

    /** The node of an id; 404 for a text that can be none. */
    static NodeRef simpul(String id) {
        if (!ID_SIMPUL.matcher(id).matches()) {
            throw new JuklakException("web.tidakAda", 404);
        }
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }

    /** The task id in the path, as the engine counts it; 404 for a text that can be none. */
    String idTugas() {
        var cocok = ID_TUGAS.matcher(jalur("idTugas"));
        if (!cocok.matches()) {
            throw new JuklakException("web.tidakAda", 404);
        }
        return cocok.group(2);
    }

    /** The name in the path, or null where the path has none. */
    String namaDiJalur() {
        String nama = jalur("nama");
        return nama.isEmpty() ? null : nama;
    }

    /** A verification code in the path: read from paper, so in capitals too. */
    String kode() {
        return jalur("kode").strip().toLowerCase(Locale.ROOT);
    }

    /** The language that a link on a page asks for, or null: what else a client sends there is no error, since people share addresses. */
    String bahasa() {
        String nilai = permintaan.getParameter("lang");
        return "id".equals(nilai) || "en".equals(nilai) ? nilai : null;
    }

    /** A part of the path; empty where the path has none of this name. */
    String jalur(String nama) {
        Map<String, String> peubah = permintaan.getServiceMatch().getTemplateVars();
        String nilai = peubah.get(nama);
        return nilai == null ? "" : nilai;
    }

    /** Refuses a query parameter that the script doesn't know: a mistyped filter would otherwise give the whole list. */
    void parameter(String... dikenal) {
        Set<String> nama = Set.of(dikenal);
        for (String ada : permintaan.getParameterNames()) {
            if (!nama.contains(ada) && !PLATFORM.contains(ada)) {
                throw new JuklakException("web.parameter", 400, ada);
            }
        }
    }

    /** A query parameter, or null where it is absent or blank. */
    String teks(String nama) {
        String nilai = permintaan.getParameter(nama);
        if (nilai == null || nilai.isBlank()) {
            return null;
        }
        return Teks.periksa(nama, nilai, PARAMETER_MAKS);
    }

    /** A query parameter with one of the given values, or null where it is absent or blank. */
    String pilihan(String nama, Iterable<String> nilai) {
        String ada = teks(nama);
        if (ada != null) {
            for (String satu : nilai) {
                if (satu.equals(ada)) {
                    return ada;
                }
            }
            throw new JuklakException("web.nilai", 400, nama, ada);
        }
        return null;
    }

    /** A query parameter that is a whole number from 0, or null where it is absent or blank. */
    Integer bilangan(String nama) {
        String ada = teks(nama);
        if (ada == null) {
            return null;
        }
        if (!BILANGAN.matcher(ada).matches()) {
            throw new JuklakException("web.nilai", 400, nama, ada);
        }
        return Integer.valueOf(ada);
    }

    Halaman halaman() {
        Integer lewati = bilangan("skipCount");
        Integer paling = bilangan("maxItems");
        if (paling != null && paling == 0) {
            throw new JuklakException("web.nilai", 400, "maxItems", "0");
        }
        return new Halaman(lewati == null ? 0 : lewati, paling == null ? Halaman.BAWAAN : Math.min(paling, Halaman.MAKS));
    }

    /** The whole body of a JSON request; 413 beyond what a form can hold. */
    byte[] json() throws IOException {
        ByteArrayOutputStream isi = new ByteArrayOutputStream();
        try (InputStream masukan = isi()) {
            byte[] potong = new byte[8192];
            for (int baca = masukan.read(potong); baca >= 0; baca = masukan.read(potong)) {
                isi.write(potong, 0, baca);
                if (isi.size() > JSON_MAKS) {
                    throw new JuklakException("web.terlaluBesar", 413, Integer.toString(JSON_MAKS >> 10));
                }
            }
        }
        return isi.toByteArray();
    }

    InputStream isi() {
        return permintaan.getContent().getInputStream();
    }

    String jenisIsi() {
        return permintaan.getContentType();
    }
}
