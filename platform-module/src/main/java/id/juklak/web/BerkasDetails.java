package id.juklak.web;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.activiti.engine.task.Task;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.SitePlaces;
import id.juklak.model.EngineIds;
import id.juklak.model.JuklakModel;
import id.juklak.sop.Sop;
import id.juklak.steps.MakeFromTemplate;
import id.juklak.steps.OpenTask;
import id.juklak.steps.OpenTasks;
import id.juklak.steps.StepGate;
import id.juklak.templates.Meeting;
import id.juklak.templates.TemplateSettings;

/** One case or task with all that belongs to it. */
class BerkasDetails {

    private final ViewFactory viewFactory;
    private final DocumentView documentView;
    private final HistoryView historyView;
    private final OpenTasks openTasks;
    private final BerkasLog berkasLog;
    private final StepGate stepGate;
    private final MakeFromTemplate makeFromTemplate;
    private final SitePlaces sitePlaces;
    private final NodeService nodeService;
    private final Sop sop;

    /** @param nodeService the one without permission checks; whether the user may see a case is asked before */
    BerkasDetails(ViewFactory viewFactory, DocumentView documentView, HistoryView historyView, OpenTasks openTasks,
            BerkasLog berkasLog,
            StepGate stepGate, MakeFromTemplate makeFromTemplate, SitePlaces sitePlaces, Unchecked<NodeService> nodeService, Sop sop) {
        this.viewFactory = viewFactory;
        this.documentView = documentView;
        this.historyView = historyView;
        this.openTasks = openTasks;
        this.berkasLog = berkasLog;
        this.stepGate = stepGate;
        this.makeFromTemplate = makeFromTemplate;
        this.sitePlaces = sitePlaces;
        this.nodeService = nodeService.service();
        this.sop = sop;
    }

    /** A case as lists show it, with where it stands now. */
    Map<String, Object> showBrief(NodeRef node) {
        return showBrief(viewFactory.make(), Berkas.read(nodeService, node));
    }

    private Map<String, Object> showBrief(BerkasView berkasView, Berkas berkas) {
        Map<QName, Serializable> properties = nodeService.getProperties(berkas.node());
        Map<String, Object> fields = berkasView.showBerkas(berkas.node(), properties, findCurrentTask(berkas));
        fields.put("final", showFinalDocument(berkas));
        return fields;
    }

    Map<String, Object> showFull(Berkas berkas) {
        BerkasView berkasView = viewFactory.make();
        Map<String, Object> fields = showBrief(berkasView, berkas);
        List<BerkasLog.Event> history = berkasLog.readHistory(berkas.node());
        fields.put("riwayat", historyView.showEvents(berkasView, history));
        fields.put("langkahan", historyView.showSteps(berkasView, berkas, history));
        fields.put("dokumen", documentView.showAll(berkasView, berkas, true));
        return fields;
    }

    Map<String, Object> showDocument(Berkas berkas, NodeRef document) {
        return documentView.show(viewFactory.make(), berkas, document, true);
    }

    /** A task with what its step needs, what of it is missing, and the case's documents. */
    Map<String, Object> showTask(OpenTask task) {
        BerkasView berkasView = viewFactory.make();
        Berkas berkas = task.berkas();
        Map<String, Object> fields = berkasView.showTask(task.task(), openTasks.canClaim(task.task()), berkas.node(),
                nodeService.getProperties(berkas.node()));
        List<StepGate.CheckedRequirement> conditions = stepGate.check(berkas, task.step(), berkas.perMenkoNeeded());
        fields.put("perlu", conditions.stream().map(condition -> showCondition(berkasView, condition)).toList());
        fields.put("kurang", conditions.stream().map(StepGate.CheckedRequirement::missing).filter(missing -> missing != null).toList());
        fields.put("templat",
                makeFromTemplate.findTemplates(task.step()).stream().map(template -> showTemplate(berkasView, template)).toList());
        fields.put("rapat", showMeeting(berkasView, Meeting.read(nodeService, berkas.node())));
        fields.put("dokumen", documentView.showAll(berkasView, berkas, false));
        return fields;
    }

    private Map<String, Object> showTemplate(BerkasView berkasView, TemplateSettings.Template template) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", template.id());
        fields.put("nama", template.name());
        fields.put("jenis", template.kind());
        fields.put("namaJenis", berkasView.label().text("jenis", template.kind()));
        fields.put("rapat", template.asksForMeeting());
        return fields;
    }

    private Map<String, Object> showMeeting(BerkasView berkasView, Meeting meeting) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("mulai", berkasView.times().format(meeting.start()));
        fields.put("tempat", meeting.place());
        fields.put("pimpinan", meeting.chair());
        return fields;
    }

    private Map<String, Object> showCondition(BerkasView berkasView, StepGate.CheckedRequirement condition) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("jenis", condition.requirement().kind());
        fields.put("label", berkasView.label().text("jenis", condition.requirement().kind()));
        fields.put("tindakan", condition.requirement().acts());
        fields.put("oleh", condition.requirement().by());
        fields.put("terpenuhi", condition.isMet());
        fields.put("kurang", condition.missing());
        return fields;
    }

    private Task findCurrentTask(Berkas berkas) {
        return berkas.isRunning()
                ? openTasks.findByProcesses(List.of(EngineIds.inEngine(berkas.processId()))).stream().findFirst()
                        .orElse(null)
                : null;
    }

    private Map<String, Object> showFinalDocument(Berkas berkas) {
        NodeRef archiveFolder = JuklakModel.STATUS_FINISHED.equals(berkas.status())
                ? sitePlaces.findArchiveFolder(berkas.year(), berkas.number())
                : null;
        if (archiveFolder == null) {
            return null;
        }
        QName type = JuklakModel.contentQName(sop.finalKind().becomes());
        return nodeService.getChildAssocs(archiveFolder, ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL).stream()
                .map(ChildAssociationRef::getChildRef)
                .filter(child -> type.equals(nodeService.getType(child))).findFirst().map(child -> {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    fields.put("id", child.getId());
                    fields.put("nama", nodeService.getProperty(child, ContentModel.PROP_NAME));
                    return fields;
                }).orElse(null);
    }
}
