package id.juklak.registers;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasDocuments;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.BerkasLog.Event;
import id.juklak.berkas.EventKind;
import id.juklak.berkas.StepHistory;
import id.juklak.model.JuklakModel;
import id.juklak.registers.LembarKendali.Cancellation;
import id.juklak.registers.LembarKendali.DocumentRow;
import id.juklak.registers.LembarKendali.MarkRow;
import id.juklak.registers.LembarKendali.Return;
import id.juklak.registers.LembarKendali.StepRow;
import id.juklak.signing.Mark;
import id.juklak.signing.MarkIntegrity;
import id.juklak.signing.Marks;
import id.juklak.sop.Sop;
import id.juklak.time.DueDates;
import id.juklak.time.WorkingTime;

/** Reads a case's control sheet from its record and its documents. Whether the user may see the case is asked before. */
public class LembarKendaliBuilder {

    private final Sop sop;
    private final BerkasLog berkasLog;
    private final BerkasDocuments berkasDocuments;
    private final Marks marks;
    private final MarkIntegrity markIntegrity;
    private final NodeService nodeService;
    private final WorkingTime workingTime;

    /** @param nodeService the one without permission checks */
    LembarKendaliBuilder(Sop sop, BerkasLog berkasLog, BerkasDocuments berkasDocuments, Marks marks, MarkIntegrity markIntegrity,
            Unchecked<NodeService> nodeService,
            WorkingTime workingTime) {
        this.sop = sop;
        this.berkasLog = berkasLog;
        this.berkasDocuments = berkasDocuments;
        this.marks = marks;
        this.markIntegrity = markIntegrity;
        this.nodeService = nodeService.service();
        this.workingTime = workingTime;
    }

    public LembarKendali build(Berkas berkas) {
        Instant now = Instant.now();
        Map<QName, Serializable> properties = nodeService.getProperties(berkas.node());
        Date dueDate = (Date) properties.get(JuklakModel.PROP_DUE_DATE);
        List<Event> history = berkasLog.readHistory(berkas.node());
        return new LembarKendali(berkas, (String) properties.get(JuklakModel.PROP_BERKAS_DESCRIPTION),
                (Date) properties.get(JuklakModel.PROP_STARTED),
                (Date) properties.get(JuklakModel.PROP_FINISHED),
                dueDate, Date.from(now),
                StepHistory.readAll(sop, berkas, history).stream().map(stepHistory -> toStepRow(stepHistory, dueDate, now)).toList(),
                listReturns(history),
                findCancellation(history),
                berkasDocuments.findAll(berkas.node()).stream().map(this::toDocumentRow).sorted(documentOrder()).toList());
    }

    private StepRow toStepRow(StepHistory stepHistory, Date dueDate, Instant now) {
        boolean running = stepHistory.state().equals(StepHistory.RUNNING);
        long runningMinutes = running && stepHistory.startedAt() != null
                ? workingTime.workingMinutes(stepHistory.startedAt().toInstant(), now)
                : 0;
        boolean overdue = running && DueDates.isOverdue(dueDate, now);
        return new StepRow(stepHistory, workingTime.normMinutes(stepHistory.step().normTime()),
                stepHistory.workingMinutes() + runningMinutes,
                overdue || stepHistory.overdueCount() > 0);
    }

    private List<Return> listReturns(List<Event> history) {
        return history.stream().filter(event -> event.kind() == EventKind.RETURNED).map(event -> new Return(sop.step(event.stepId()),
                sop.step(sop.step(event.stepId()).returnTo()), event.by(), event.jabatan(), event.at(), event.note())).toList();
    }

    private Cancellation findCancellation(List<Event> history) {
        return history.stream().filter(event -> event.kind() == EventKind.CANCELLED).findFirst()
                .map(event -> new Cancellation(event.by(), event.jabatan(), event.at(), event.note())).orElse(null);
    }

    private DocumentRow toDocumentRow(NodeRef node) {
        Map<QName, Serializable> properties = nodeService.getProperties(node);
        return new DocumentRow(node, berkasDocuments.kindOf(node), (String) properties.get(ContentModel.PROP_NAME),
                (String) properties.get(ContentModel.PROP_VERSION_LABEL),
                (String) properties.get(JuklakModel.PROP_DOCUMENT_STATE), (String) properties.get(JuklakModel.PROP_DOCUMENT_NUMBER),
                (Date) properties.get(JuklakModel.PROP_DOCUMENT_DATE),
                Validity.of(properties), listMarks(node));
    }

    private List<MarkRow> listMarks(NodeRef node) {
        List<Mark> validMarks = markIntegrity.findValid(node);
        return marks.readAll(node).stream()
                .map(mark -> new MarkRow(mark.markAct(), mark.by(), mark.jabatan(), mark.at(), validMarks.contains(mark)))
                .sorted(Comparator.comparing(MarkRow::at)).toList();
    }

    /** As the SOP lists the kinds, documents of one kind by name. */
    private Comparator<DocumentRow> documentOrder() {
        List<String> kinds = sop.documentKinds().stream().map(kind -> kind.id()).toList();
        return Comparator.comparingInt((DocumentRow document) -> kinds.indexOf(document.kind())).thenComparing(DocumentRow::name);
    }
}
