package id.juklak.signing;

import java.security.SecureRandom;
import java.util.regex.Pattern;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;

/** The keys of the public page: 99 random bits in letters and digits that are read and typed without doubt. */
public class VerificationCodes {

    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 20;
    private static final Pattern PATTERN = Pattern.compile("[0-9a-z]{20}");

    private final NodeService nodeService;
    private final GuardedWrite guardedWrite;
    private final SecureRandom random = new SecureRandom();

    /** @param nodeService the one without permission checks */
    public VerificationCodes(Unchecked<NodeService> nodeService, GuardedWrite guardedWrite) {
        this.nodeService = nodeService.service();
        this.guardedWrite = guardedWrite;
    }

    /** A document's code, given now where it has none. */
    public String ensureCode(NodeRef document) {
        return ensureCode(document, null);
    }

    /** @param candidate the code to give where the document has none; null for any */
    String ensureCode(NodeRef document, String candidate) {
        String existing = (String) nodeService.getProperty(document, JuklakModel.PROP_VERIFICATION_CODE);
        if (existing != null) {
            return existing;
        }
        String newCode = candidate == null ? makeCode() : candidate;
        guardedWrite.run(() -> nodeService.setProperty(document, JuklakModel.PROP_VERIFICATION_CODE, newCode));
        return newCode;
    }

    private String makeCode() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int index = 0; index < LENGTH; index++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** Whether a text can be one at all. */
    public static boolean isPossible(String code) {
        return PATTERN.matcher(code).matches();
    }
}
