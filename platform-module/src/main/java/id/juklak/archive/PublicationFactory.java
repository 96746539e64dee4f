package id.juklak.archive;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;

import id.juklak.berkas.Berkas;
import id.juklak.berkas.SitePlaces;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.text.StoredTexts;

/** Begins a publication: behind the SOP's last step, by the current user, into a folder of its own. */
class PublicationFactory {

    private final Sop sop;
    private final SitePlaces sitePlaces;
    private final StoredTexts storedTexts;

    PublicationFactory(Sop sop, SitePlaces sitePlaces, StoredTexts storedTexts) {
        this.sop = sop;
        this.sitePlaces = sitePlaces;
        this.storedTexts = storedTexts;
    }

    Publication begin(Berkas berkas) {
        Step lastStep = sop.steps().get(sop.steps().size() - 1);
        String comment = storedTexts.text("juklak.versi.terbit", Integer.toString(lastStep.no()),
                AuthenticationUtil.getFullyAuthenticatedUser());
        NodeRef archiveFolder = AuthenticationUtil.runAsSystem(() -> sitePlaces.ensureArchiveFolder(berkas.year(), berkas.number()));
        return new Publication(berkas, lastStep, archiveFolder, comment);
    }
}
