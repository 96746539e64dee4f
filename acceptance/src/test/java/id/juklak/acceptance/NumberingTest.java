package id.juklak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Official numbers are given when a document is signed. */
@ExtendWith(Server.class)
class NumberingTest {

    private final Journey journey;
    private final Server.Running server;

    NumberingTest(Office office, Server.Running server) {
        this.server = server;
        journey = new Journey(office);
    }

    @Test
    void aDocumentGetsItsNumberWhenItIsSignedAndNotBefore() {
        var id = journey.startAt("langkah09");
        assertThat(findDocument(id, "naskahDinasRapat").path("paraf")).isNotEmpty();
        assertThat(findDocument(id, "naskahDinasRapat").path("nomor").isNull()).isTrue();

        journey.proceedTo(id, "langkah10");

        var signed = findDocument(id, "naskahDinasRapat");
        assertThat(signed.path("nomor").asText()).matches("UND-\\d{3,}/OT\\.01\\.02/PO/[IVX]+/20\\d\\d");
        assertThat(signed.path("tanggal").asText()).isNotEmpty();
        assertThat(findDocument(id, "bahanRapat").path("nomor").isNull()).isTrue();
        var refused = server.admin().put(Api.NODES + "/" + signed.path("id").asText(), Map.of("properties", Map.of("jkl:nomor", "ND-999")));
        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    void documentsSignedAtTheSameMomentGetNumbersWithoutGapsOrDoublesAndAFailedSignatureTakesNone() throws Exception {
        var karo = journey.desk("KARO_PO");
        var waiting = new ArrayList<String>();
        for (var i = 0; i < 4; i++) {
            waiting.add(findDocument(journey.startAt("langkah09"), "naskahDinasRapat").path("id").asText());
        }
        var before = number(karo.mark("tandaTangan", waiting.remove(0)).expect(200));
        karo.sign(waiting.get(0), "salah").expect(403);

        var barrier = new CyclicBarrier(waiting.size());
        var pool = Executors.newFixedThreadPool(waiting.size());
        var numbers = new ArrayList<Integer>();
        try {
            var futures = new ArrayList<Future<Answer>>();
            for (var document : waiting) {
                futures.add(pool.submit(() -> {
                    barrier.await();
                    return karo.mark("tandaTangan", document);
                }));
            }
            for (var future : futures) {
                numbers.add(number(future.get().expect(200)));
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(numbers).containsExactlyInAnyOrder(before + 1, before + 2, before + 3);
    }

    @Test
    void aPatternThatWouldGiveANumberTwiceIsRefused() {
        var administrator = journey.desk("ADMINISTRATOR").client();
        var path = Api.JUKLAK + "/pengaturan/penomoran";
        var now = administrator.get(path).expect(200).json().path("isi");
        for (var pattern : List.of("UND/{tahun}", "UND-{urut}", "UND-{urut}/{tahun}/{entah}", "UND-{urut}/{tahun}{")) {
            var wrong = now.deepCopy();
            ((ObjectNode) wrong.at("/jenis/naskahDinasRapat")).put("pola", pattern);
            administrator.put(path, Map.of("isi", wrong)).expect(422);
        }
        var same = now.deepCopy();
        ((ObjectNode) same.at("/jenis/naskahDinasRapat")).put("pola", now.at("/jenis/notula/pola").asText());
        administrator.put(path, Map.of("isi", same)).expect(422);
    }

    private static int number(Answer signed) {
        var number = signed.json().path("nomor").asText();
        return Integer.parseInt(number.substring(number.indexOf('-') + 1, number.indexOf('/')));
    }

    private JsonNode findDocument(String berkasId, String kind) {
        for (var each : journey.berkas(berkasId).path("dokumen")) {
            if (kind.equals(each.path("jenis").asText())) {
                return each;
            }
        }
        throw new AssertionError("no document of kind " + kind);
    }
}
