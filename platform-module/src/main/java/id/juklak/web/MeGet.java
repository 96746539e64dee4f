package id.juklak.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.archive.ArchivistNotes;
import id.juklak.berkas.JabatanGroups;
import id.juklak.berkas.JabatanRights;
import id.juklak.sop.Origin;
import id.juklak.sop.Role;
import id.juklak.sop.Sop;
import id.juklak.time.WorkingTime;

/**
 * {@code GET /saya}: who asks, which offices he or she holds, and what these may do beside their steps: what a client shows, never what a
 * service allows.
 */
class MeGet extends JuklakWebScript {

    private final Sop sop;
    private final JabatanGroups jabatanGroups;
    private final JabatanRights jabatanRights;
    private final ArchivistNotes archivistNotes;
    private final WorkingTime workingTime;
    private final ViewFactory viewFactory;

    MeGet(TransactionService transactionService, Sop sop, JabatanGroups jabatanGroups, JabatanRights jabatanRights,
            ArchivistNotes archivistNotes,
            WorkingTime workingTime, ViewFactory viewFactory) {
        super(transactionService);
        this.sop = sop;
        this.jabatanGroups = jabatanGroups;
        this.jabatanRights = jabatanRights;
        this.archivistNotes = archivistNotes;
        this.workingTime = workingTime;
        this.viewFactory = viewFactory;
    }

    @Override
    Work receive(RequestReader requestReader) {
        requestReader.parameter();
        return Work.read(() -> {
            String user = AuthenticationUtil.getFullyAuthenticatedUser();
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("pengguna", user);
            fields.put("nama", viewFactory.make().label().person(user));
            fields.put("peran", sop.roles().stream().map(Role::id).filter(id -> jabatanGroups.holdsAny(List.of(id))).toList());
            fields.put("unit", jabatanGroups.findOwnUnit());
            fields.put("bolehMulai",
                    sop.origins().stream().filter(origin -> jabatanGroups.holdsAny(origin.startedBy())).map(Origin::id).toList());
            fields.put("bolehBatal", jabatanRights.mayCancel());
            fields.put("bolehArsip", archivistNotes.mayWrite());
            fields.put("administrator", jabatanRights.mayReassign());
            fields.put("zona", workingTime.zone().getId());
            return Response.ok(fields);
        });
    }
}
