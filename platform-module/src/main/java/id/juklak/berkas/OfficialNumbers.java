package id.juklak.berkas;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;
import id.juklak.settings.Setting;
import id.juklak.settings.SettingsFolder;
import id.juklak.sop.DocumentKind;
import id.juklak.sop.Sop;
import id.juklak.text.RefusalException;
import id.juklak.time.WorkingTime;

/**
 * Gives official numbers, without gap or double, by book and year. A number belongs to the transaction that takes it: others wait for its
 * end, and where it is rolled back the next one gets the same number.
 */
public class OfficialNumbers {

    /** The folder of the books beside the settings: a folder for each book and year keeps the last number. */
    public static final String FOLDER = "Nomor";
    /** Behind the name of the lock on the document, which is taken first: see there. */
    private static final String LOCK_NAME = "nomor";
    /** A signing service far away may take its time while the number is held. */
    private static final long MAX_LOCK_MS = 180_000;
    private static final long RETRY_WAIT_MS = 50;
    private static final int RETRY_COUNT = 800;

    private final Sop sop;
    private final Setting<NumberingSettings> settings;
    private final SettingsFolder settingsFolder;
    private final NodeService nodeService;
    private final FileFolderService fileFolderService;
    private final JobLockService jobLockService;
    private final WorkingTime workingTime;
    private final RegisterMonth registerMonth;
    private final GuardedWrite guardedWrite;

    /** All services are the ones without permission checks. */
    public OfficialNumbers(Sop sop, Setting<NumberingSettings> settings, SettingsFolder settingsFolder, Unchecked<NodeService> nodeService,
            Unchecked<FileFolderService> fileFolderService,
            JobLockService jobLockService, WorkingTime workingTime, RegisterMonth registerMonth, GuardedWrite guardedWrite) {
        this.sop = sop;
        this.settings = settings;
        this.settingsFolder = settingsFolder;
        this.nodeService = nodeService.service();
        this.fileFolderService = fileFolderService.service();
        this.jobLockService = jobLockService;
        this.workingTime = workingTime;
        this.registerMonth = registerMonth;
        this.guardedWrite = guardedWrite;
    }

    /**
     * Gives a document its number and date, where its kind gets one and it has none yet.
     *
     * @param signedAt when it is signed
     * @throws RefusalException 409 where another's signing holds the book for too long, 422 for a kind without a pattern
     */
    public void assignNumber(NodeRef document, Date signedAt) {
        String kind = nodeService.getType(document).getLocalName();
        boolean numbered = sop.findDocumentKind(kind).map(DocumentKind::numbered).orElse(false);
        if (!numbered || nodeService.getProperty(document, JuklakModel.PROP_DOCUMENT_NUMBER) != null) {
            return;
        }
        NumberingSettings currentSettings = settings.current();
        NumberingSettings.NumberPattern numberPattern = currentSettings.patternsByKind().get(kind);
        if (numberPattern == null) {
            throw new RefusalException("nomor.tanpaPola", 422, kind);
        }
        LocalDate date = LocalDate.ofInstant(signedAt.toInstant(), workingTime.zone());
        String number = numberPattern.formatNumber(currentSettings.unit(), takeNext(numberPattern.book(), date.getYear()), date);
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(JuklakModel.PROP_DOCUMENT_NUMBER, number);
        properties.put(JuklakModel.PROP_DOCUMENT_DATE, signedAt);
        properties.put(JuklakModel.PROP_REGISTER_MONTH, registerMonth.of(signedAt));
        guardedWrite.run(() -> {
            nodeService.addAspect(document, JuklakModel.ASPECT_REGISTERED, null);
            nodeService.addProperties(document, properties);
        });
    }

    private int takeNext(String book, int year) {
        try {
            jobLockService.getTransactionalLock(JuklakModel.contentQName(LOCK_NAME + Math.floorMod(book.hashCode(), 16)), MAX_LOCK_MS,
                    RETRY_WAIT_MS, RETRY_COUNT);
        } catch (LockAcquisitionException busy) {
            throw new RefusalException("web.bersamaan", 409);
        }
        return AuthenticationUtil.runAsSystem(() -> {
            NodeRef folder = ensureBookFolder(book + " " + year);
            int number = (Integer) nodeService.getProperty(folder, JuklakModel.PROP_LAST_NUMBER) + 1;
            nodeService.setProperty(folder, JuklakModel.PROP_LAST_NUMBER, number);
            return number;
        });
    }

    private NodeRef ensureBookFolder(String name) {
        NodeRef parent = settingsFolder.findChild(FOLDER);
        NodeRef existing = nodeService.getChildByName(parent, ContentModel.ASSOC_CONTAINS, name);
        if (existing == null) {
            existing = fileFolderService.create(parent, name, ContentModel.TYPE_FOLDER).getNodeRef();
        }
        if (!nodeService.hasAspect(existing, JuklakModel.ASPECT_COUNTER)) {
            nodeService.addAspect(existing, JuklakModel.ASPECT_COUNTER, Map.of(JuklakModel.PROP_LAST_NUMBER, 0));
        }
        return existing;
    }
}
