package id.juklak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

/** Two people at once. */
@ExtendWith(Server.class)
class ConcurrencyTest {

    private final Journey journey;

    ConcurrencyTest(Office office) {
        journey = new Journey(office);
    }

    @Test
    void ofTwoCompletionsAtTheSameMomentOneWinsAndTheOtherIsToldSo() throws Exception {
        var id = journey.start();
        var karo = journey.desk("KARO_PO");
        karo.prepare(id, false, journey.cupboard());
        var taskId = journey.taskId(id);

        var answers = atOnce(4, () -> karo.complete(taskId, Map.of("isian", Map.of("disposisi", "Mohon disiapkan."))));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).allSatisfy(answer -> assertThat(answer.sentence()).endsWith("."));
        var berkas = journey.berkas(id);
        assertThat(berkas.path("langkah").asText()).isEqualTo("langkah02");
        var dispositions = new ArrayList<String>();
        berkas.path("dokumen").forEach(each -> dispositions.add(each.path("jenis").asText()));
        assertThat(dispositions).filteredOn("disposisi"::equals).hasSize(1);
    }

    @Test
    void casesOpenedAtTheSameMomentGetNumbersWithoutGapsOrDoubles() throws Exception {
        var first = number(journey.start());

        var answers = atOnce(6, () -> journey.desk("KARO_PO").startBerkas("Juklak", "juklak", "arahan", Office.UNIT));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        var numbers = answers.stream().map(answer -> number(answer.json().path("id").asText())).sorted().toList();
        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(numbers.get(0)).isEqualTo(first + 1);
        assertThat(numbers.get(numbers.size() - 1)).isEqualTo(first + answers.size());
    }

    @Test
    void theNumbersOfCasesOpenedAtTheSameMomentFollowTheTimesOfTheirBeginning() throws Exception {
        var cases = new ArrayList<JsonNode>();
        for (var round = 0; round < 3; round++) {
            atOnce(8, () -> journey.desk("KARO_PO").startBerkas("Juklak", "juklak", "arahan", Office.UNIT))
                    .forEach(answer -> cases.add(answer.expect(201).json()));
        }

        cases.sort(Comparator.comparing(each -> each.path("nomorBerkas").asText()));

        assertThat(cases).extracting(each -> OffsetDateTime.parse(each.path("mulai").asText())).isSorted();
    }

    private int number(String berkasId) {
        var number = journey.berkas(berkasId).path("nomorBerkas").asText();
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }

    private static List<Answer> atOnce(int people, Callable<Answer> doing) throws Exception {
        var barrier = new CyclicBarrier(people);
        var pool = Executors.newFixedThreadPool(people);
        try {
            var futures = new ArrayList<Future<Answer>>();
            for (var i = 0; i < people; i++) {
                futures.add(pool.submit(() -> {
                    barrier.await();
                    return doing.call();
                }));
            }
            var answers = new ArrayList<Answer>();
            for (var future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
