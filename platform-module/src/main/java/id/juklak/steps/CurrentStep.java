package id.juklak.steps;

import org.alfresco.repo.security.authentication.AuthenticationUtil;

import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasDocuments;
import id.juklak.berkas.JabatanRights;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.text.RefusalException;
import id.juklak.text.StoredTexts;

/** The step at which a case stands, for who performs it. */
class CurrentStep {

    private final Sop sop;
    private final JabatanRights jabatanRights;
    private final StoredTexts storedTexts;

    CurrentStep(Sop sop, JabatanRights jabatanRights, StoredTexts storedTexts) {
        this.sop = sop;
        this.jabatanRights = jabatanRights;
        this.storedTexts = storedTexts;
    }

    /** @throws RefusalException 403 for someone who does not perform the step, 409 where the case no longer runs */
    Step require(Berkas berkas) {
        if (!berkas.isRunning()) {
            throw new RefusalException("berkas.tidakBerjalan", 409);
        }
        Step step = sop.step(berkas.stepId());
        jabatanRights.requirePerformer(AuthenticationUtil.getFullyAuthenticatedUser(), berkas, step);
        return step;
    }

    /**
     * For who brings a document of a kind.
     *
     * @throws RefusalException as {@link #require}, 409 where the step does not take the kind
     */
    Step requireTaking(Berkas berkas, String kind) {
        Step step = require(berkas);
        if (!BerkasDocuments.mayUpload(step, kind)) {
            throw refusal(step, kind);
        }
        return step;
    }

    /**
     * For who does something with a document that the step is about.
     *
     * @throws RefusalException as {@link #require}, 409 where the step is not about the kind
     */
    Step requireConcerned(Berkas berkas, String kind) {
        Step step = require(berkas);
        if (!BerkasDocuments.concerns(step, kind)) {
            throw refusal(step, kind);
        }
        return step;
    }

    private RefusalException refusal(Step step, String kind) {
        return new RefusalException("dokumen.bukanLangkahnya", 409, storedTexts.text("juklak.jenis." + kind), Integer.toString(step.no()));
    }
}
