package id.juklak.sop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * The SOP as {@code sop/juklak.json} tells it: the one source of steps, offices, origins and kinds of documents. Texts are in the message
 * bundles under the same ids.
 *
 * @param kode number of the SOP
 * @param proses key of the BPMN process
 * @param pembatalan offices that may cancel a case
 * @param pembaca offices that read every case; besides them a case's own unit reads it
 * @param laporan offices whose registers and statistics are about all cases
 * @param arsip who keeps the archive
 * @param akhir which kind becomes the final guideline
 * @param kendali the kind of a finished case's control sheet in the archive
 */
public record Sop(String kode, String proses, List<Peran> peran, List<Asal> asal, List<String> pembatalan, List<String> pembaca,
        List<String> laporan, Arsip arsip, List<Jenis> jenis,
        @JsonProperty("final") Akhir akhir, String kendali, List<Langkah> langkah) {

    private static final String SUMBER = "/alfresco/module/juklak-platform/sop/juklak.json";

    /**
     * @param dari kind of the draft
     * @param menjadi kind that it becomes when it is published
     */
    public record Akhir(String dari, String menjadi) {}

    /**
     * @param pengelola offices that write the notes of archived documents and see the list of retention
     * @param penetap offices that record the Menko's enactment
     * @param naskahPenetapan kind of the enacted text
     */
    public record Arsip(List<String> pengelola, List<String> penetap, String naskahPenetapan) {

        public Arsip {
            pengelola = List.copyOf(pengelola);
            penetap = List.copyOf(penetap);
        }
    }

    public Sop {
        peran = List.copyOf(peran);
        asal = List.copyOf(asal);
        pembatalan = List.copyOf(pembatalan);
        pembaca = List.copyOf(pembaca);
        laporan = List.copyOf(laporan);
        jenis = List.copyOf(jenis);
        langkah = List.copyOf(langkah);
    }

    /** The SOP that the module ships. */
    public static Sop baca() {
        try (InputStream json = Sop.class.getResourceAsStream(SUMBER)) {
            return JsonMapper.builder().build().readValue(json, Sop.class);
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        }
    }

    /** @throws NoSuchElementException for an office that the SOP does not know */
    public Peran peran(String id) {
        return satu(peran, Peran::id, id).orElseThrow();
    }

    /** @throws NoSuchElementException for a step that the SOP does not know */
    public Langkah langkah(String id) {
        return satu(langkah, Langkah::id, id).orElseThrow();
    }

    public Optional<Asal> asal(String id) {
        return satu(asal, Asal::id, id);
    }

    public Optional<Jenis> jenis(String id) {
        return satu(jenis, Jenis::id, id);
    }

    /** The office that exists once for each unit. */
    public Peran peranUnit() {
        return peran.stream().filter(satu -> satu.perUnit() != null).findFirst().orElseThrow();
    }

    private static <T> Optional<T> satu(List<T> semua, Function<T, String> id, String dicari) {
        return semua.stream().filter(satu -> id.apply(satu).equals(dicari)).findFirst();
    }
}
