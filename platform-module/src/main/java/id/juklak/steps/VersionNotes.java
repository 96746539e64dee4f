package id.juklak.steps;

import org.alfresco.repo.security.authentication.AuthenticationUtil;

import id.juklak.sop.Step;
import id.juklak.text.StoredTexts;

/** The notes that versions bear: step, person, and what was done. */
class VersionNotes {

    private final StoredTexts storedTexts;

    VersionNotes(StoredTexts storedTexts) {
        this.storedTexts = storedTexts;
    }

    /** @param what the end of the text's key below {@code juklak.versi} */
    String note(String what, Step step) {
        return storedTexts.text("juklak.versi." + what, Integer.toString(step.no()), AuthenticationUtil.getFullyAuthenticatedUser());
    }
}
