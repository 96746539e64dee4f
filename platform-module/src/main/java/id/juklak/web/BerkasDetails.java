package id.juklak.web;

import java.util.List;

import org.activiti.engine.task.Task;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasLog;
import id.juklak.steps.OpenTasks;
import id.juklak.web.BerkasView.BerkasRowJson;
import id.juklak.web.DocumentView.DocumentJson;
import id.juklak.web.FinalDocument.FileJson;
import id.juklak.web.HistoryView.EventJson;
import id.juklak.web.HistoryView.StepStateJson;
import id.juklak.web.http.Nullable;

/** One case with all that belongs to it. */
class BerkasDetails {

    /**
     * A case, with where it stands now.
     *
     * @param published the guideline that came of it
     */
    record BerkasJson(@JsonUnwrapped BerkasRowJson berkas, @Nullable @JsonProperty("final") FileJson published) {}

    /** A case with its record, what has become of the steps, and its documents. */
    record BerkasDetailsJson(@JsonUnwrapped BerkasJson berkas, @JsonProperty("riwayat") List<EventJson> history,
            @JsonProperty("langkahan") List<StepStateJson> steps, @JsonProperty("dokumen") List<DocumentJson> documents) {}

    private final BerkasView berkasView;
    private final DocumentView documentView;
    private final HistoryView historyView;
    private final FinalDocument finalDocument;
    private final OpenTasks openTasks;
    private final BerkasLog berkasLog;
    private final NodeService nodeService;

    /** @param nodeService the one without permission checks; whether the user may see a case is asked before */
    BerkasDetails(BerkasView berkasView, DocumentView documentView, HistoryView historyView, FinalDocument finalDocument,
            OpenTasks openTasks, BerkasLog berkasLog, Unchecked<NodeService> nodeService) {
        this.berkasView = berkasView;
        this.documentView = documentView;
        this.historyView = historyView;
        this.finalDocument = finalDocument;
        this.openTasks = openTasks;
        this.berkasLog = berkasLog;
        this.nodeService = nodeService.service();
    }

    BerkasJson toJson(AnswerContext context, NodeRef node) {
        return toJson(context, Berkas.read(nodeService, node));
    }

    private BerkasJson toJson(AnswerContext context, Berkas berkas) {
        return new BerkasJson(
                berkasView.toRow(context, berkas.node(), nodeService.getProperties(berkas.node()), findCurrentTask(berkas)),
                finalDocument.find(berkas));
    }

    BerkasDetailsJson toDetails(AnswerContext context, Berkas berkas) {
        List<BerkasLog.Event> history = berkasLog.readHistory(berkas.node());
        return new BerkasDetailsJson(toJson(context, berkas), historyView.toEvents(context, history),
                historyView.toSteps(context, berkas, history), documentView.toList(context, berkas, true));
    }

    private Task findCurrentTask(Berkas berkas) {
        return berkas.isRunning()
                ? openTasks.findByProcesses(List.of(EngineIds.withoutPrefix(berkas.processId()))).stream().findFirst().orElse(null)
                : null;
    }
}
