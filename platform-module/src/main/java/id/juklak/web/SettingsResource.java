package id.juklak.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;

import id.juklak.web.SettingsView.SettingJson;
import id.juklak.web.SettingsView.SettingRowJson;
import id.juklak.web.http.RequestReader;
import id.juklak.web.http.Required;
import id.juklak.web.http.Resource;
import id.juklak.web.http.Response;
import id.juklak.web.http.Route;
import id.juklak.web.http.Work;

/** {@code /pengaturan}: the office's settings that the user may read. */
class SettingsResource implements Resource {

    /** @param version the one that was edited; may be left out */
    record Change(@Required @JsonProperty("isi") JsonNode content, @JsonProperty("versi") String version) {}

    record SettingListJson(@JsonProperty("pengaturan") List<SettingRowJson> settings) {}

    private final SettingsView settingsView;
    private final AnswerContexts answerContexts;

    SettingsResource(SettingsView settingsView, AnswerContexts answerContexts) {
        this.settingsView = settingsView;
        this.answerContexts = answerContexts;
    }

    @Override
    public List<Route<?, ?>> routes() {
        return List.of(
                Route.get("/pengaturan").answers(SettingListJson.class, this::list),
                Route.get("/pengaturan/{nama}").refuses(422).answers(SettingJson.class, this::show),
                Route.put("/pengaturan/{nama}").takes(Change.class).refuses(422).answers(SettingJson.class, this::save));
    }

    private Work<SettingListJson> list() {
        return Work.read(() -> Response.ok(new SettingListJson(settingsView.toList(answerContexts.make()))));
    }

    private Work<SettingJson> show(RequestReader requestReader) {
        String name = requestReader.nameInPath();
        return Work.read(() -> Response.ok(settingsView.toJson(answerContexts.make(), name)));
    }

    /** As a new version. Unusable ones are refused with the place of the mistake. */
    private Work<SettingJson> save(RequestReader requestReader, Change change) {
        String name = requestReader.nameInPath();
        return Work.change(() -> {
            settingsView.save(name, change.content(), change.version());
            return Response.ok(settingsView.toJson(answerContexts.make(), name));
        });
    }
}
