package id.juklak.steps;

import java.util.List;

import org.alfresco.service.cmr.repository.NodeRef;

import id.juklak.signing.DocumentLock;
import id.juklak.sop.Step;
import id.juklak.templates.Meeting;
import id.juklak.templates.TemplateCatalog;
import id.juklak.templates.TemplateDocuments;
import id.juklak.templates.TemplateSettings.Template;
import id.juklak.text.RefusalException;

/** "Buat dari templat": makes the document that a step wants from the office's template, for its performer to go on with. */
public class MakeFromTemplate {

    private final TaskAccess taskAccess;
    private final TemplateCatalog templateCatalog;
    private final TemplateDocuments templateDocuments;
    private final TemplateFiling templateFiling;
    private final MeetingNotes meetingNotes;
    private final DocumentLock documentLock;

    MakeFromTemplate(TaskAccess taskAccess, TemplateCatalog templateCatalog, TemplateDocuments templateDocuments,
            TemplateFiling templateFiling, MeetingNotes meetingNotes, DocumentLock documentLock) {
        this.taskAccess = taskAccess;
        this.templateCatalog = templateCatalog;
        this.templateDocuments = templateDocuments;
        this.templateFiling = templateFiling;
        this.meetingNotes = meetingNotes;
        this.documentLock = documentLock;
    }

    /** The templates that a step offers. */
    public List<Template> findTemplates(Step step) {
        return templateCatalog.listForStep(step);
    }

    /**
     * Makes a document.
     *
     * @param meeting what is said of the meeting now; what is left out stays as it was
     * @throws RefusalException 400 for an unknown template or an over-long text, 403 for someone who does not perform the step, 409 where
     * someone else holds the task, the step does not offer the template, or the document is there already, 422 where the template cannot be
     * used
     */
    public NodeRef make(OpenTask openTask, String templateId, Meeting meeting) {
        taskAccess.requireAvailable(openTask);
        Template template = templateCatalog.find(templateId).orElseThrow(() -> new RefusalException("templat.tidakAda", 400, templateId));
        if (!template.steps().contains(openTask.step().id())) {
            throw new RefusalException("templat.bukanLangkahnya", 409, template.name(), Integer.toString(openTask.step().no()));
        }
        // Of two at the same moment the second sees what the first made.
        documentLock.acquire(openTask.berkas().node());
        String name = template.name() + " " + openTask.berkas().number() + ".docx";
        templateFiling.requireRoom(openTask.berkas(), template.kind(), name);
        meetingNotes.record(openTask.berkas(), meeting);
        return templateFiling.add(openTask.berkas(), openTask.step(), template.kind(), name,
                templateDocuments.make(template, openTask.berkas(), openTask.step()));
    }
}
