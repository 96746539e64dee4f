package id.juklak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import id.juklak.demo.LemariPeraga;

/** Brings a case as far as a test needs it, each step by whoever holds its task. */
final class Perjalanan {

    private final Office office;
    private final Lemari lemari = new LemariPeraga("Juklak Pengujian");

    Perjalanan(Office office) {
        this.office = office;
    }

    Meja meja(String role) {
        return new Meja(office.holder(role));
    }

    Lemari lemari() {
        return lemari;
    }

    /** A new case by direction of the bureau head, at step 1. */
    String arahan() {
        return meja("KARO_PO").mulai("Juklak " + UUID.randomUUID(), "juklak", "arahan", Office.UNIT).expect(201).json().path("id").asText();
    }

    /** A new case, played up to the given step, which then waits. */
    String sampai(String langkah) {
        var id = arahan();
        lanjut(id, langkah);
        return id;
    }

    /** Plays on until the case waits at the given step. */
    void lanjut(String idBerkas, String langkah) {
        while (!langkah.equals(berkas(idBerkas).path("langkah").asText())) {
            assertThat(berkas(idBerkas).path("status").asText()).isEqualTo("berjalan");
            selesaikan(idBerkas, false);
        }
    }

    /** Plays the current step by whoever holds its task. */
    void selesaikan(String idBerkas, boolean perluPerMenko) {
        for (var role : Office.performers()) {
            var meja = meja(role);
            var tugas = meja.tugas(idBerkas);
            if (tugas.isPresent()) {
                meja.siapkan(idBerkas, perluPerMenko, lemari);
                meja.selesaikan(tugas.get().path("id").asText(), Meja.isian(tugas.get(), "Mohon ditindaklanjuti.", perluPerMenko))
                        .expect(200);
                return;
            }
        }
        throw new AssertionError("case " + idBerkas + " waits for nobody");
    }

    /** Plays the case to its end. */
    JsonNode tuntaskan(String idBerkas, boolean perluPerMenko) {
        while ("berjalan".equals(berkas(idBerkas).path("status").asText())) {
            selesaikan(idBerkas, perluPerMenko);
        }
        return berkas(idBerkas);
    }

    JsonNode berkas(String idBerkas) {
        return meja("KARO_PO").berkas(idBerkas).expect(200).json();
    }

    /** The current task's id. */
    String tugas(String idBerkas) {
        return berkas(idBerkas).at("/tugas/id").asText();
    }

    /** What must be as before after a refusal: the case's step, documents with versions and states, and the task's holder. */
    Map<String, Object> keadaan(String idBerkas) {
        var berkas = berkas(idBerkas);
        var dokumen = new TreeMap<String, String>();
        berkas.path("dokumen")
                .forEach(each -> dokumen.put(each.path("nama").asText(), each.path("versi").asText() + each.path("keadaan").asText()));
        return Map.of("langkah", berkas.path("langkah").asText(), "status", berkas.path("status").asText(), "tugas", berkas.path("tugas"),
                "dokumen", dokumen);
    }

    static JsonNode peristiwa(JsonNode berkas, String jenis) {
        JsonNode last = null;
        for (var each : berkas.path("riwayat")) {
            if (jenis.equals(each.path("peristiwa").asText())) {
                last = each;
            }
        }
        assertThat(last).as("a record of kind " + jenis).isNotNull();
        return last;
    }
}
