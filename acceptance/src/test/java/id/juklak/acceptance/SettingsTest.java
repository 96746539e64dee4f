package id.juklak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The office's settings: an administrator edits them, and what cannot be used is never saved. */
@ExtendWith(Server.class)
class SettingsTest {

    private static final String CALENDAR = Api.JUKLAK + "/pengaturan/kalender";

    private final Client administrator;
    private final Client unit;

    SettingsTest(Office office) {
        administrator = office.holder("ADMINISTRATOR");
        unit = office.holder("UNIT_ORGANISASI");
    }

    @Test
    void anAdministratorSavesSettingsAsANewVersion() {
        var before = administrator.get(CALENDAR).expect(200).json();
        var content = (ObjectNode) before.path("isi").deepCopy();
        content.put("keterangan", "Disesuaikan " + before.path("versi").asText());

        var after = administrator.put(CALENDAR, Map.of("isi", content, "versi", before.path("versi").asText())).expect(200).json();

        assertThat(after.path("isi")).isEqualTo(content);
        assertThat(after.path("versi").asText()).isNotEqualTo(before.path("versi").asText());
        assertThat(administrator.get(CALENDAR).expect(200).json().path("isi")).isEqualTo(content);
    }

    @Test
    void settingsThatCannotBeUsedAreRefusedWithThePlaceOfTheMistakeAndTheOldOnesHold() {
        var before = administrator.get(CALENDAR).expect(200).json();
        var content = (ObjectNode) before.path("isi").deepCopy();
        content.put("zonaWaktu", "Asia/Atlantis");

        var refused = administrator.put(CALENDAR, Map.of("isi", content)).expect(422);

        assertThat(refused.json().at("/error/briefSummary").asText()).contains("zonaWaktu").contains("Asia/Atlantis");
        assertThat(administrator.get(CALENDAR).expect(200).json()).isEqualTo(before);
    }

    @Test
    void settingsThatSomeoneElseSavedSinceAreNotOverwritten() {
        var before = administrator.get(CALENDAR).expect(200).json();
        var mine = Map.of("isi", before.path("isi"), "versi", before.path("versi").asText());
        administrator.put(CALENDAR, mine).expect(200);

        administrator.put(CALENDAR, mine).expect(409);
    }

    @Test
    void othersReadSettingsAndCannotChangeThem() {
        var seen = unit.get(CALENDAR).expect(200).json();
        assertThat(seen.path("bolehUbah").asBoolean()).isFalse();
        unit.put(CALENDAR, Map.of("isi", seen.path("isi"))).expect(403);
        assertThat(unit.get(Api.JUKLAK + "/pengaturan").expect(200).json().path("pengaturan"))
                .anyMatch(each -> each.path("nama").asText().equals("kalender"));
    }

    @Test
    void unknownSettingsAndBrokenBodiesAreClearErrors() {
        administrator.get(Api.JUKLAK + "/pengaturan/tidakAda").expect(404);
        administrator.put(CALENDAR, Map.of()).expect(400);
        administrator.put(CALENDAR, Map.of("isi", "teks")).expect(400);
        administrator.put(CALENDAR, Map.of("isi", Map.of("asing", 1))).expect(422);
    }
}
