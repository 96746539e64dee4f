package id.juklak.archive;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;
import id.juklak.model.JuklakModel;
import id.juklak.signing.DocumentLock;
import id.juklak.text.RefusalException;

/**
 * Records the Menko's decision on a published guideline: number and date on the guideline, the enacted text as an archived document beside
 * it, and a line in the case's record. All of it in the caller's transaction.
 */
public class PenetapanRecorder {

    private final NodeService nodeService;
    private final PenetapanRules penetapanRules;
    private final DocumentLock documentLock;
    private final PenetapanWriter penetapanWriter;
    private final PenetapanLog penetapanLog;

    /** @param nodeService the one without permission checks */
    PenetapanRecorder(Unchecked<NodeService> nodeService, PenetapanRules penetapanRules, DocumentLock documentLock,
            PenetapanWriter penetapanWriter, PenetapanLog penetapanLog) {
        this.nodeService = nodeService.service();
        this.penetapanRules = penetapanRules;
        this.documentLock = documentLock;
        this.penetapanWriter = penetapanWriter;
        this.penetapanLog = penetapanLog;
    }

    /**
     * What is recorded.
     *
     * @param fileName of the file
     * @param file the enacted text, a PDF; null only where a correction leaves it as it is
     * @param reason why what was recorded before is corrected; null for a first record
     */
    public record Penetapan(String number, String date, String fileName, Path file, String reason) {}

    /** Whether the current user may record a decision on a document. */
    public boolean mayRecord(NodeRef pedoman) {
        return penetapanRules.mayRecord(pedoman);
    }

    /**
     * @throws RefusalException 400 for a missing, over-long or impossible value, 403 for someone whose office it is not, 404 for what is no
     * archived document that the user may see, 409 on a document that is no valid guideline, for a second record without a reason and for a
     * correction of nothing, 422 for a file that is no PDF
     */
    public void record(NodeRef pedoman, Penetapan penetapan) {
        penetapanRules.requireRecorder(pedoman);
        LocalDate date = penetapanRules.check(pedoman, penetapan);
        documentLock.acquire(pedoman);
        penetapanRules.requireRecordable(pedoman, penetapan);
        Map<QName, Serializable> formerProperties = nodeService.getProperties(pedoman);
        String recordedBy = AuthenticationUtil.getFullyAuthenticatedUser();
        AuthenticationUtil.runAsSystem(() -> {
            penetapanWriter.write(pedoman, penetapan, date, recordedBy);
            return null;
        });
        penetapanLog.record(pedoman, penetapan, date, (String) formerProperties.get(JuklakModel.PROP_PENETAPAN_NUMBER),
                formerProperties.get(JuklakModel.PROP_PENETAPAN_DATE));
    }
}
