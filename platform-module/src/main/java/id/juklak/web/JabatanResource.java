package id.juklak.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.berkas.JabatanService;
import id.juklak.sop.Labels;
import id.juklak.web.http.Nullable;
import id.juklak.web.http.RequestReader;
import id.juklak.web.http.Required;
import id.juklak.web.http.Resource;
import id.juklak.web.http.Response;
import id.juklak.web.http.Route;
import id.juklak.web.http.Work;

/** {@code /jabatan}: who holds which office, and the units, for administrators. Each route answers with all offices. */
class JabatanResource implements Resource {

    /** @param code letters and digits */
    record NewUnit(@Required @JsonProperty("kode") String code, @Required @JsonProperty("nama") String name) {}

    record NewMember(@Required @JsonProperty("pengguna") String user) {}

    record JabatanListJson(List<JabatanJson> jabatan) {}

    /** @param unit code, null for an office that is none of a unit's */
    record JabatanJson(@JsonProperty("grup") String group, @JsonProperty("peran") String role, @Nullable String unit,
            @JsonProperty("nama") String name, @JsonProperty("anggota") List<MemberJson> members) {}

    record MemberJson(@JsonProperty("pengguna") String user, @JsonProperty("nama") String name) {}

    private final JabatanService jabatanService;
    private final AnswerContexts answerContexts;

    JabatanResource(JabatanService jabatanService, AnswerContexts answerContexts) {
        this.jabatanService = jabatanService;
        this.answerContexts = answerContexts;
    }

    @Override
    public List<Route<?, ?>> routes() {
        return List.of(
                Route.get("/jabatan").refuses(403).answers(JabatanListJson.class, this::list),
                Route.post("/jabatan").takes(NewUnit.class).answers(JabatanListJson.class, this::addUnit),
                Route.post("/jabatan/{grup}/anggota").takes(NewMember.class).refuses(422).answers(JabatanListJson.class, this::addMember),
                Route.delete("/jabatan/{grup}/anggota/{pengguna}").answers(JabatanListJson.class, this::removeMember));
    }

    private Work<JabatanListJson> list() {
        return Work.read(this::listAll);
    }

    private Work<JabatanListJson> addUnit(RequestReader requestReader, NewUnit unit) {
        return changeAndList(() -> jabatanService.addUnit(unit.code(), unit.name()));
    }

    private Work<JabatanListJson> addMember(RequestReader requestReader, NewMember member) {
        String group = requestReader.pathPart("grup");
        return changeAndList(() -> jabatanService.addMember(group, member.user()));
    }

    private Work<JabatanListJson> removeMember(RequestReader requestReader) {
        String group = requestReader.pathPart("grup");
        String user = requestReader.pathPart("pengguna");
        return changeAndList(() -> jabatanService.removeMember(group, user));
    }

    private Work<JabatanListJson> changeAndList(Runnable change) {
        return Work.change(() -> {
            change.run();
            return listAll();
        });
    }

    private Response<JabatanListJson> listAll() {
        Labels label = answerContexts.make().label();
        return Response.ok(new JabatanListJson(jabatanService.findAll().stream().map(jabatan -> toJson(label, jabatan)).toList()));
    }

    private static JabatanJson toJson(Labels label, JabatanService.Jabatan jabatan) {
        return new JabatanJson(jabatan.group(), jabatan.roleId(), jabatan.unit(),
                jabatan.unit() == null ? label.text("peran", jabatan.roleId()) : label.unit(jabatan.unit()),
                jabatan.members().stream().map(user -> new MemberJson(user, label.person(user))).toList());
    }
}
