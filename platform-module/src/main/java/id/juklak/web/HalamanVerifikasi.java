package id.juklak.web;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;

import id.juklak.Label;
import id.juklak.signing.DokumenPublik;
import id.juklak.signing.HasilVerifikasi;

/**
 * The page that whoever scans a document's QR code sees: title, number, signers, validity, and nothing else. It stands alone: no script, no
 * image, nothing from elsewhere.
 */
class HalamanVerifikasi {

    private static final String GAYA = """
            :root{color-scheme:light;font-family:system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;line-height:1.55;color:#1d2733;background:#f4f6f8}
            body{margin:0}
            main{max-width:42rem;margin:3rem auto;padding:2rem 2.5rem;background:#fff;border-top:6px solid #9b1c1f;border-radius:6px;box-shadow:0 1px 4px rgb(0 0 0/15%)}
            h1{margin:0 0 1rem;font-size:1.5rem}
            h2{margin:2rem 0 .5rem;font-size:1.15rem}
            dl{margin:0}
            dt{font-size:.95rem;color:#4a5766;margin-top:.6rem}
            dd{margin:0}
            .hasil{margin:0 0 1.25rem;padding:.8rem 1rem;border-left:6px solid;border-radius:3px;font-weight:600}
            .sah{background:#e8f4ec;border-color:#1c6b3a;color:#124a28}
            .tidak{background:#fbeaea;border-color:#9b1c1f;color:#741518}
            ol{margin:0;padding:0;list-style:none}
            li{padding:.7rem 0;border-top:1px solid #dde3e9}
            li p{margin:0}
            .nama{font-weight:600}
            .alasan{color:#741518}
            footer{margin-top:2rem;font-size:.95rem;color:#4a5766}
            a{color:#7d1518}
            a:focus-visible{outline:3px solid #1d4ed8;outline-offset:2px}
            @media (max-width:40rem){main{margin:0;padding:1.25rem;border-radius:0}}
            """;

    private final Label label;
    private final ZoneId zona;

    /** @param label in the language of the page */
    HalamanVerifikasi(Label label, ZoneId zona) {
        this.label = label;
        this.zona = zona;
    }

    String tidakAda() {
        return halaman(pesan("tidakAda.judul"), "<p class=\"hasil tidak\" role=\"status\">" + aman(pesan("tidakAda")) + "</p>");
    }

    String ada(DokumenPublik dokumen) {
        HasilVerifikasi hasil = dokumen.hasil();
        StringBuilder isi = new StringBuilder();
        String keadaan = dokumen.ditarik() != null
                ? "ditarik"
                : dokumen.digantikan() != null ? "digantikan" : hasil.sah() ? "sah" : "tidakSah";
        Date sejak = dokumen.ditarik() != null ? dokumen.ditarik() : dokumen.digantikan();
        isi.append("<p class=\"hasil ").append(keadaan.equals("sah") ? "sah" : "tidak").append("\" role=\"status\">")
                .append(aman(sejak == null ? pesan(keadaan) : pesan(keadaan, waktu(sejak)))).append("</p>\n<dl>\n");
        baris(isi, "jenis", label.teks("jenis", dokumen.jenis()));
        baris(isi, "judul", dokumen.judul());
        baris(isi, "nomor", dokumen.nomor() == null ? pesan("belumBernomor") : dokumen.nomor());
        if (dokumen.tanggal() != null) {
            baris(isi, "tanggal", tanggal(dokumen.tanggal()));
        }
        isi.append("</dl>\n<h2>").append(aman(pesan("penandatangan"))).append("</h2>\n");
        if (hasil.tandaTangan().isEmpty()) {
            isi.append("<p>").append(aman(pesan("tanpaTandaTangan"))).append("</p>\n");
        } else {
            isi.append("<ol>\n");
            hasil.tandaTangan().forEach(satu -> penandatangan(isi, satu));
            isi.append("</ol>\n");
        }
        return halaman(pesan("kepala"), isi.toString());
    }

    private void penandatangan(StringBuilder isi, HasilVerifikasi.Satu satu) {
        isi.append("<li><p class=\"nama\">").append(aman(satu.penandatangan())).append("</p>\n");
        if (satu.jabatan() != null) {
            isi.append("<p>").append(aman(label.teks("peran", satu.jabatan()))).append("</p>\n");
        }
        if (satu.pada() != null) {
            isi.append("<p>").append(aman(waktu(satu.pada()))).append("</p>\n");
        }
        isi.append(satu.sah()
                ? "<p>" + aman(pesan("tandaSah")) + "</p>"
                : "<p class=\"alasan\">" + aman(satu.alasan() == null ? pesan("tandaTidakSah") : satu.alasan()) + "</p>")
                .append("</li>\n");
    }

    private void baris(StringBuilder isi, String apa, String nilai) {
        isi.append("<dt>").append(aman(pesan(apa))).append("</dt><dd>").append(aman(nilai)).append("</dd>\n");
    }

    private String halaman(String judul, String isi) {
        boolean inggris = label.bahasa().getLanguage().equals(Locale.ENGLISH.getLanguage());
        String lain = inggris ? "id" : "en";
        return "<!DOCTYPE html>\n<html lang=\"" + (inggris ? "en" : "id") + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<title>"
                + aman(judul)
                + "</title>\n<style>\n" + GAYA + "</style>\n</head>\n<body>\n<main>\n<h1>" + aman(judul) + "</h1>\n" + isi
                + "<footer><p><a href=\"?lang=" + lain
                + "\" hreflang=\"" + lain + "\" lang=\"" + lain + "\">" + aman(pesan("bahasaLain"))
                + "</a></p></footer>\n</main>\n</body>\n</html>\n";
    }

    private String waktu(Date saat) {
        return DateTimeFormatter.ofPattern(pesan("polaWaktu"), label.bahasa()).format(ZonedDateTime.ofInstant(saat.toInstant(), zona));
    }

    private String tanggal(Date saat) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", label.bahasa()).format(ZonedDateTime.ofInstant(saat.toInstant(), zona));
    }

    private String pesan(String kunci, Object... args) {
        return label.pesan("juklak.verifikasi." + kunci, args);
    }

    private static String aman(String teks) {
        StringBuilder aman = new StringBuilder();
        for (int ke = 0; ke < teks.length(); ke++) {
            char huruf = teks.charAt(ke);
            switch (huruf) {
                case '<' -> aman.append("&lt;");
                case '>' -> aman.append("&gt;");
                case '&' -> aman.append("&amp;");
                case '"' -> aman.append("&quot;");
                default -> aman.append(huruf);
            }
        }
        return aman.toString();
    }
}
