package id.juklak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A task belongs to its case, whatever is written into the process; and of two who act on it at once one wins. */
@ExtendWith(Server.class)
class TaskOfACaseTest {

    private static final int ROUNDS = 8;

    private final Office office;
    private final Client admin;
    private final Journey journey;

    TaskOfACaseTest(Office office, Server.Running server) {
        this.office = office;
        admin = server.admin();
        journey = new Journey(office);
    }

    @Test
    void whoWritesIntoTheProcessTakesNoTaskFromAnyone() {
        var id = journey.startAt("langkah02");
        var other = journey.start();
        var variable = Api.PROCESSES + "/" + journey.berkas(id).path("idProses").asText().replace("activiti$", "")
                + "/variables/jklwf_berkas";
        var starter = office.holder("KARO_PO");
        var kabag = journey.desk("KABAG_ORTALA");

        for (var value : List.of("x", "workspace://SpacesStore/" + other, "workspace://SpacesStore/" + UUID.randomUUID())) {
            starter.put(variable, Map.of("name", "jklwf_berkas", "value", value, "type", "d:text")).expect(200);
            assertThat(kabag.findTask(id)).as(value).isPresent();
            assertThat(kabag.readTask(journey.taskId(id)).expect(200).json().at("/berkas/id").asText()).isEqualTo(id);
        }
        starter.delete(variable).expect(204);
        assertThat(kabag.findTask(id)).isPresent();
        journey.completeStep(id, false);
        assertThat(journey.berkas(id).path("langkah").asText()).isEqualTo("langkah03");

        journey.desk("KARO_PO").cancel(id, "Tidak jadi.").expect(200);
        assertThat(journey.berkas(id).path("status").asText()).isEqualTo("dibatalkan");
    }

    @Test
    void aProcessThatIsEndedThroughAlfrescosApiClosesItsCaseWithoutTheVariableToo() {
        var id = journey.start();
        var process = Api.PROCESSES + "/" + journey.berkas(id).path("idProses").asText().replace("activiti$", "");
        var starter = office.holder("KARO_PO");
        starter.delete(process + "/variables/jklwf_berkas").expect(204);

        starter.delete(process).expect(204);

        assertThat(journey.berkas(id).path("status").asText()).isEqualTo("dibatalkan");
    }

    @Test
    void ofTwoWhoClaimATaskAtOnceOneHoldsItAndTheOtherIsToldSo() throws Exception {
        var second = person();
        admin.post(Api.GROUPS + "/GROUP_JUKLAK_KARO_PO/members", Map.of("id", second.user(), "memberType", "PERSON")).expect(201);
        var desks = List.of(journey.desk("KARO_PO"), new Desk(second));
        var id = journey.start();
        var taskId = journey.taskId(id);

        for (var round = 0; round < ROUNDS; round++) {
            var statuses = together(() -> desks.get(0).claim(taskId).status(), () -> desks.get(1).claim(taskId).status());
            assertThat(statuses).containsExactlyInAnyOrder(200, 409);
            journey.desk("ADMINISTRATOR").client().post(Api.JUKLAK + "/tugas/" + taskId + "/release", Map.of()).expect(200);
        }
    }

    @Test
    void whoCompletesATaskWhileItsCaseIsCancelledIsToldThatItIsOver() throws Exception {
        var karo = journey.desk("KARO_PO");
        for (var round = 0; round < 3; round++) {
            var id = journey.start();
            karo.prepare(id, false, journey.cupboard());
            var task = karo.findTask(id).orElseThrow();
            var body = Desk.completionBody(task, "Mohon ditindaklanjuti.", false);

            var statuses = together(() -> karo.complete(task.path("id").asText(), body).status(),
                    () -> journey.desk("SESMENKO").cancel(id, "Tidak jadi.").status());

            assertThat(statuses).isSubsetOf(200, 409).contains(200);
        }
    }

    @Test
    void peopleWithoutAPartInACaseLeaveNothingInItsRecord() {
        var id = journey.startAt("langkah02");
        var taskId = journey.taskId(id);
        var stranger = new Desk(person());
        var before = refusals(id);

        for (var answer : List.of(stranger.claim(taskId), stranger.complete(taskId, Map.of()), stranger.returnTask(taskId, "Lain."))) {
            assertThat(answer.status()).isEqualTo(403);
        }
        assertThat(refusals(id)).isEqualTo(before);
        journey.desk("KASUBBAG_TATA_LAKSANA").claim(taskId).expect(403);
        assertThat(refusals(id)).isEqualTo(before + 1);
    }

    private long refusals(String berkasId) {
        return journey.berkas(berkasId).path("riwayat").findValuesAsText("peristiwa").stream().filter("tolak"::equals).count();
    }

    private Client person() {
        var user = "orang-" + UUID.randomUUID();
        admin.post(Api.PEOPLE, Map.of("id", user, "firstName", "Orang", "lastName", "Lain", "email", user + "@juklak.invalid", "password",
                "rahasia sekali")).expect(201);
        return office.person(user, "rahasia sekali");
    }

    private static List<Integer> together(Callable<Integer> first, Callable<Integer> second) throws Exception {
        var barrier = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            var one = pool.submit(() -> {
                barrier.await();
                return first.call();
            });
            barrier.await();
            return List.of(second.call(), one.get());
        } finally {
            pool.shutdownNow();
        }
    }
}
