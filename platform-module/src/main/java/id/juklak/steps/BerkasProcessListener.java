package id.juklak.steps;

import java.util.List;

import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.ExecutionListener;
import org.alfresco.service.cmr.repository.NodeRef;

import id.juklak.berkas.Berkas;
import id.juklak.berkas.ProcessBerkas;

/**
 * Bean {@code juklakProses} of the process: opens a case when a process starts and closes it when the process ends, whoever starts or ends
 * it and by whatever way: our web scripts, Share, ACS's REST API.
 */
public class BerkasProcessListener implements ExecutionListener {

    private static final long serialVersionUID = 1L;

    private final transient ProcessStart processStart;
    private final transient ProcessPackage processPackage;
    private final transient FirstDocuments firstDocuments;
    private final transient ProcessBerkas processBerkas;
    private final transient BerkasCancellation berkasCancellation;

    BerkasProcessListener(ProcessStart processStart, ProcessPackage processPackage, FirstDocuments firstDocuments,
            ProcessBerkas processBerkas, BerkasCancellation berkasCancellation) {
        this.processStart = processStart;
        this.processPackage = processPackage;
        this.firstDocuments = firstDocuments;
        this.processBerkas = processBerkas;
        this.berkasCancellation = berkasCancellation;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (EVENTNAME_START.equals(execution.getEventName())) {
            Berkas berkas = processStart.openBerkas(execution);
            List<NodeRef> attachments = processPackage.findAttachments(execution);
            processPackage.replaceBy(berkas, execution);
            attachments.forEach(attachment -> firstDocuments.addCopy(berkas, attachment));
        } else if (EVENTNAME_END.equals(execution.getEventName())) {
            // One that was refused at its start ends before it had a case.
            processBerkas.findIfAny(execution, execution.getProcessInstanceId()).ifPresent(berkasCancellation::processEnds);
        }
    }
}
