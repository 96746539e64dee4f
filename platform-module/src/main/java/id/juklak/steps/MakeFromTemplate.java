package id.juklak.steps;

import java.util.List;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;
import id.juklak.signing.DocumentLock;
import id.juklak.sop.FormText;
import id.juklak.sop.Step;
import id.juklak.templates.Meeting;
import id.juklak.templates.TemplateCatalog;
import id.juklak.templates.TemplateDocuments;
import id.juklak.templates.TemplateSettings.Template;
import id.juklak.text.RefusalException;

/** "Buat dari templat": makes the document that a step wants from the office's template, for its performer to go on with. */
public class MakeFromTemplate {

    private final StepService stepService;
    private final TemplateCatalog templateCatalog;
    private final TemplateDocuments templateDocuments;
    private final StepDocuments stepDocuments;
    private final DocumentLock documentLock;
    private final NodeService nodeService;
    private final GuardedWrite guardedWrite;

    /** @param nodeService the one without permission checks */
    MakeFromTemplate(StepService stepService, TemplateCatalog templateCatalog, TemplateDocuments templateDocuments,
            StepDocuments stepDocuments,
            DocumentLock documentLock,
            Unchecked<NodeService> nodeService, GuardedWrite guardedWrite) {
        this.stepService = stepService;
        this.templateCatalog = templateCatalog;
        this.templateDocuments = templateDocuments;
        this.stepDocuments = stepDocuments;
        this.documentLock = documentLock;
        this.nodeService = nodeService.service();
        this.guardedWrite = guardedWrite;
    }

    /** The templates that a step offers. */
    public List<Template> findTemplates(Step step) {
        return templateCatalog.listForStep(step);
    }

    /** What is known of a case's meeting. */
    public Meeting readMeeting(Berkas berkas) {
        return Meeting.read(nodeService, berkas.node());
    }

    /**
     * Makes a document.
     *
     * @param meeting what is said of the meeting now; what is left out stays as it was
     * @throws RefusalException 400 for an unknown template or an over-long text, 403 for someone who does not perform the step, 409 where
     * someone else holds the task, the step does not offer the template, or the document is there already, 422 where the template cannot be
     * used
     */
    public NodeRef make(StepService.OpenTask openTask, String templateId, Meeting meeting) {
        stepService.requireAvailable(openTask);
        Template template = templateCatalog.find(templateId).orElseThrow(() -> new RefusalException("templat.tidakAda", 400, templateId));
        if (!template.steps().contains(openTask.step().id())) {
            throw new RefusalException("templat.bukanLangkahnya", 409, template.name(), Integer.toString(openTask.step().no()));
        }
        NodeRef node = openTask.berkas().node();
        // Of two at the same moment the second sees what the first made.
        documentLock.acquire(node);
        String name = template.name() + " " + openTask.berkas().number() + ".docx";
        stepDocuments.requireAbsent(openTask.berkas(), template.kind(), name);
        recordMeeting(node, meeting);
        return stepDocuments.createFromTemplate(openTask.berkas(), openTask.step(), template.kind(), name,
                templateDocuments.make(template, openTask.berkas(), openTask.step()));
    }

    private void recordMeeting(NodeRef berkas, Meeting meeting) {
        for (String text : new String[]{ meeting.place(), meeting.chair() }) {
            if (text != null && text.length() > FormText.MAX_LENGTH) {
                throw new RefusalException("web.terlaluPanjang", 400, "rapat", Integer.toString(FormText.MAX_LENGTH));
            }
        }
        if (!meeting.equals(Meeting.EMPTY)) {
            Meeting wholeMeeting = meeting.orElse(Meeting.read(nodeService, berkas));
            guardedWrite.run(() -> nodeService.addAspect(berkas, JuklakModel.ASPECT_WITH_MEETING, wholeMeeting.toProperties()));
        }
    }
}
