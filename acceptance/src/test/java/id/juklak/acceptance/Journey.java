package id.juklak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import id.juklak.demo.DemoCupboard;

/** Brings a case as far as a test needs it, each step by whoever holds its task. */
final class Journey {

    private final Office office;
    private final Cupboard cupboard = new DemoCupboard("Juklak Pengujian");

    Journey(Office office) {
        this.office = office;
    }

    Desk desk(String role) {
        return new Desk(office.holder(role));
    }

    Cupboard cupboard() {
        return cupboard;
    }

    /** A new case by direction of the bureau head, at step 1. */
    String start() {
        return desk("KARO_PO").startBerkas("Juklak " + UUID.randomUUID(), "juklak", "arahan", Office.UNIT).expect(201).json().path("id")
                .asText();
    }

    /** A new case, played up to the given step, which then waits. */
    String startAt(String step) {
        var id = start();
        proceedTo(id, step);
        return id;
    }

    /** Plays on until the case waits at the given step. */
    void proceedTo(String berkasId, String step) {
        while (!step.equals(berkas(berkasId).path("langkah").asText())) {
            assertThat(berkas(berkasId).path("status").asText()).isEqualTo("berjalan");
            completeStep(berkasId, false);
        }
    }

    /** Plays the current step by whoever holds its task. */
    void completeStep(String berkasId, boolean needsPerMenko) {
        for (var role : Office.performers()) {
            var desk = desk(role);
            var task = desk.findTask(berkasId);
            if (task.isPresent()) {
                desk.prepare(berkasId, needsPerMenko, cupboard);
                desk.complete(task.get().path("id").asText(), Desk.completionBody(task.get(), "Mohon ditindaklanjuti.", needsPerMenko))
                        .expect(200);
                return;
            }
        }
        throw new AssertionError("case " + berkasId + " waits for nobody");
    }

    /** Plays the case to its end. */
    JsonNode finish(String berkasId, boolean needsPerMenko) {
        while ("berjalan".equals(berkas(berkasId).path("status").asText())) {
            completeStep(berkasId, needsPerMenko);
        }
        return berkas(berkasId);
    }

    JsonNode berkas(String berkasId) {
        return desk("KARO_PO").berkas(berkasId).expect(200).json();
    }

    /** The current task's id. */
    String taskId(String berkasId) {
        return berkas(berkasId).at("/tugas/id").asText();
    }

    /** What must be as before after a refusal: the case's step, documents with versions and states, and the task's holder. */
    Map<String, Object> state(String berkasId) {
        var berkas = berkas(berkasId);
        var documents = new TreeMap<String, String>();
        berkas.path("dokumen")
                .forEach(each -> documents.put(each.path("nama").asText(), each.path("versi").asText() + each.path("keadaan").asText()));
        return Map.of("langkah", berkas.path("langkah").asText(), "status", berkas.path("status").asText(), "tugas", berkas.path("tugas"),
                "dokumen", documents);
    }

    static JsonNode lastEvent(JsonNode berkas, String kind) {
        JsonNode last = null;
        for (var each : berkas.path("riwayat")) {
            if (kind.equals(each.path("peristiwa").asText())) {
                last = each;
            }
        }
        assertThat(last).as("a record of kind " + kind).isNotNull();
        return last;
    }
}
