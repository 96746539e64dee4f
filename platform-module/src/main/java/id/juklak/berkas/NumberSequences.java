package id.juklak.berkas;

import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.model.JuklakModel;
import id.juklak.settings.SettingsFolder;
import id.juklak.text.RefusalException;

/**
 * The sequences of the books of official numbers, one for each book and year, without gap or double. A number belongs to the transaction
 * that takes it: others wait for its end, and where it is rolled back the next one gets the same number.
 */
public class NumberSequences {

    /** The folder of the books beside the settings: a folder for each book and year keeps the last number. */
    public static final String FOLDER = "Nomor";
    /** Behind the name of the lock on the document, which is taken first: see there. */
    private static final String LOCK_NAME = "nomor";
    /** A signing service far away may take its time while the number is held. */
    private static final long MAX_LOCK_MS = 180_000;
    private static final long RETRY_WAIT_MS = 50;
    private static final int RETRY_COUNT = 800;

    private final SettingsFolder settingsFolder;
    private final NodeService nodeService;
    private final FileFolderService fileFolderService;
    private final JobLockService jobLockService;

    /** All services are the ones without permission checks. */
    public NumberSequences(SettingsFolder settingsFolder, Unchecked<NodeService> nodeService,
            Unchecked<FileFolderService> fileFolderService, JobLockService jobLockService) {
        this.settingsFolder = settingsFolder;
        this.nodeService = nodeService.service();
        this.fileFolderService = fileFolderService.service();
        this.jobLockService = jobLockService;
    }

    /**
     * The next number of a book in a year.
     *
     * @throws RefusalException 409 where another transaction holds the book for too long
     */
    int takeNext(String book, int year) {
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
            // In ACS whoever makes a node owns it: here the official with whose signature the book began, who could turn it back.
            nodeService.setProperty(existing, ContentModel.PROP_OWNER, AuthenticationUtil.getSystemUserName());
        }
        if (!nodeService.hasAspect(existing, JuklakModel.ASPECT_COUNTER)) {
            nodeService.addAspect(existing, JuklakModel.ASPECT_COUNTER, Map.of(JuklakModel.PROP_LAST_NUMBER, 0));
        }
        return existing;
    }
}
