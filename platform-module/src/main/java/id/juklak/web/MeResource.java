package id.juklak.web;

import java.util.List;

import org.alfresco.repo.security.authentication.AuthenticationUtil;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.archive.ArchivistNotes;
import id.juklak.berkas.JabatanGroups;
import id.juklak.berkas.JabatanRights;
import id.juklak.sop.Origin;
import id.juklak.sop.Role;
import id.juklak.sop.Sop;
import id.juklak.time.WorkingTime;
import id.juklak.web.http.Nullable;
import id.juklak.web.http.Resource;
import id.juklak.web.http.Response;
import id.juklak.web.http.Route;
import id.juklak.web.http.Work;

/**
 * {@code /saya}: who asks, which offices he or she holds, and what these may do beside their steps: what a client shows, never what a
 * service allows.
 */
class MeResource implements Resource {

    /**
     * The user.
     *
     * @param unit code
     * @param startableOrigins the origins of cases that the user may begin
     * @param zone the office's time zone
     */
    record MeJson(@JsonProperty("pengguna") String user, @JsonProperty("nama") String name, @JsonProperty("peran") List<String> roles,
            @Nullable String unit, @JsonProperty("bolehMulai") List<String> startableOrigins, @JsonProperty("bolehBatal") boolean mayCancel,
            @JsonProperty("bolehArsip") boolean mayKeepArchive, boolean administrator, @JsonProperty("zona") String zone) {}

    private final Sop sop;
    private final JabatanGroups jabatanGroups;
    private final JabatanRights jabatanRights;
    private final ArchivistNotes archivistNotes;
    private final WorkingTime workingTime;
    private final AnswerContexts answerContexts;

    MeResource(Sop sop, JabatanGroups jabatanGroups, JabatanRights jabatanRights, ArchivistNotes archivistNotes, WorkingTime workingTime,
            AnswerContexts answerContexts) {
        this.sop = sop;
        this.jabatanGroups = jabatanGroups;
        this.jabatanRights = jabatanRights;
        this.archivistNotes = archivistNotes;
        this.workingTime = workingTime;
        this.answerContexts = answerContexts;
    }

    @Override
    public List<Route<?, ?>> routes() {
        return List.of(Route.get("/saya").answers(MeJson.class, this::show));
    }

    private Work<MeJson> show() {
        return Work.read(() -> {
            String user = AuthenticationUtil.getFullyAuthenticatedUser();
            return Response.ok(new MeJson(user, answerContexts.make().label().person(user),
                    sop.roles().stream().map(Role::id).filter(id -> jabatanGroups.holdsAny(List.of(id))).toList(),
                    jabatanGroups.findOwnUnit(),
                    sop.origins().stream().filter(origin -> jabatanGroups.holdsAny(origin.startedBy())).map(Origin::id).toList(),
                    jabatanRights.mayCancel(), archivistNotes.mayWrite(), jabatanRights.mayReassign(), workingTime.zone().getId()));
        });
    }
}
