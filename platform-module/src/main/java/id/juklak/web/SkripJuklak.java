package id.juklak.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;

import org.alfresco.service.transaction.TransactionService;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What all web scripts of the product share: the user's language, the transaction, JSON (or a file, or a page) out, errors as answers. <p>
 * The descriptors ask for no transaction: it is opened here, so that an error is turned into an answer after everything has been rolled
 * back, including what fails only at commit.
 */
abstract class SkripJuklak extends AbstractWebScript {

    private static final Locale INDONESIA = Locale.forLanguageTag("id");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final TransactionService transactionService;
    private final GalatWeb galat = new GalatWeb();

    SkripJuklak(TransactionService transactionService) {
        this.transactionService = transactionService;
    }

    /**
     * Reads the request, before any transaction: a body can be read once, a transaction may be tried several times.
     *
     * @return the work
     */
    abstract Kerja terima(Permintaan permintaan) throws IOException;

    /**
     * What a request asks for.
     *
     * @param baca whether it only reads
     */
    record Kerja(boolean baca, Isi isi) implements AutoCloseable {

        /** The work inside the transaction; called again when ACS tries the transaction again. */
        interface Isi {
            Jawaban jalankan() throws IOException;

            /** Called once, after the last try. */
            default void selesai() {}
        }

        static Kerja baca(Isi isi) {
            return new Kerja(true, isi);
        }

        static Kerja ubah(Isi isi) {
            return new Kerja(false, isi);
        }

        @Override
        public void close() {
            isi.selesai();
        }
    }

    @Override
    public final void execute(WebScriptRequest masuk, WebScriptResponse keluar) throws IOException {
        Locale semula = I18NUtil.getLocaleOrNull();
        I18NUtil.setLocale(bahasa(masuk));
        try {
            tulis(keluar, jawab(new Permintaan(masuk)));
        } finally {
            I18NUtil.setLocale(semula);
        }
    }

    private Jawaban jawab(Permintaan permintaan) {
        try (Kerja kerja = terima(permintaan)) {
            return transactionService.getRetryingTransactionHelper().doInTransaction(kerja.isi()::jalankan, kerja.baca(), true);
        } catch (Exception salah) {
            return galat.jawaban(salah);
        }
    }

    /** English where it is preferred, Indonesian for everybody else, also for a client that names no language. */
    private Locale bahasa(WebScriptRequest masuk) {
        boolean inggris = masuk.getHeader("Accept-Language") != null
                && I18NUtil.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return inggris ? I18NUtil.getLocale() : INDONESIA;
    }

    private void tulis(WebScriptResponse keluar, Jawaban jawaban) throws IOException {
        Aliran isi = jawaban.isi() instanceof Aliran lain ? lain : json(jawaban.isi());
        keluar.setStatus(jawaban.status());
        keluar.setContentType(isi.tipe());
        keluar.setHeader("Cache-Control", "no-store");
        isi.kepala().forEach(keluar::setHeader);
        try (OutputStream aliran = keluar.getOutputStream()) {
            isi.isi().tulis(aliran);
        }
    }

    private Aliran json(Object isi) throws IOException {
        byte[] json = MAPPER.writeValueAsBytes(isi);
        return new Aliran("application/json;charset=UTF-8", Map.of(), keluar -> keluar.write(json));
    }
}
