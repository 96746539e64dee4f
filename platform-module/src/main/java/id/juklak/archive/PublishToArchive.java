package id.juklak.archive;

import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.JavaDelegate;
import org.alfresco.repo.security.authentication.AuthenticationUtil;

import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasCloser;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.EventKind;
import id.juklak.berkas.ProcessBerkas;

/**
 * Bean {@code juklakTerbit} of the process, behind step 16: archives the guideline and what belongs to it, closes the case and archives its
 * control sheet. In the transaction that completes step 16: either all of it is done or nothing.
 */
public class PublishToArchive implements JavaDelegate {

    private final ProcessBerkas processBerkas;
    private final PublicationFactory publicationFactory;
    private final PublishedPapers publishedPapers;
    private final ArchivedLembarKendali archivedLembarKendali;
    private final BerkasCloser berkasCloser;
    private final BerkasLog berkasLog;

    PublishToArchive(ProcessBerkas processBerkas, PublicationFactory publicationFactory, PublishedPapers publishedPapers,
            ArchivedLembarKendali archivedLembarKendali, BerkasCloser berkasCloser, BerkasLog berkasLog) {
        this.processBerkas = processBerkas;
        this.publicationFactory = publicationFactory;
        this.publishedPapers = publishedPapers;
        this.archivedLembarKendali = archivedLembarKendali;
        this.berkasCloser = berkasCloser;
        this.berkasLog = berkasLog;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Berkas berkas = processBerkas.find(execution, execution.getProcessInstanceId());
        Publication publication = publicationFactory.begin(berkas);
        asSystem(() -> publishedPapers.archive(publication));
        berkasCloser.finish(berkas);
        berkasLog.record(berkas.node(),
                BerkasLog.Event.byCurrentUser(EventKind.PUBLISHED, publication.step().id(), publication.step().performer(), null));
        asSystem(() -> archivedLembarKendali.archive(publication));
    }

    /** Nobody may write into the archive. */
    private static void asSystem(Runnable work) {
        AuthenticationUtil.runAsSystem(() -> {
            work.run();
            return null;
        });
    }
}
