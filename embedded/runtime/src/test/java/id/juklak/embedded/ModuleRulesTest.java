package id.juklak.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Map;

import org.activiti.engine.HistoryService;
import org.activiti.engine.history.HistoricActivityInstance;
import org.activiti.engine.history.HistoricVariableUpdate;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import id.juklak.embedded.core.EmbeddedServer;

/** The module's rules on what only services inside the server do. */
class ModuleRulesTest {

    private static final String MODEL = "http://juklak.id/model/content/1.0";
    private static final String TASK_MODEL = "http://juklak.id/model/workflow/1.0";
    private static final String OFFICIAL = "karo";
    private static final QName WORKING_COPY_OWNER = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "workingCopyOwner");

    @TempDir
    private static Path data;
    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        server = EmbeddedServer.start(EmbeddedServer.Options.of(data).withPort(0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static <T> T bean(String name, Class<T> type) {
        return server.context().getBean(name, type);
    }

    private static <T> T as(String user, AuthenticationUtil.RunAsWork<T> work) {
        AuthenticationUtil.setFullyAuthenticatedUser(user);
        try {
            return bean("transactionService", TransactionService.class).getRetryingTransactionHelper().doInTransaction(work::doWork, false,
                    true);
        } finally {
            AuthenticationUtil.clearCurrentSecurityContext();
        }
    }

    private static NodeRef openCase() {
        return startProcess().getWorkflowPackage();
    }

    private static WorkflowInstance startProcess() {
        return as(OFFICIAL, () -> {
            WorkflowService workflows = bean("WorkflowService", WorkflowService.class);
            return workflows.startWorkflow(workflows.getDefinitionByName("activiti$juklak").getId(),
                    Map.of(name("judul"), "Juklak", name("bentuk"), "juklak", name("asal"), "arahan", name("unit"), "HUKUM")).getInstance();
        });
    }

    private static QName name(String local) {
        return QName.createQName(TASK_MODEL, local);
    }

    private static QName typeOf(NodeRef node) {
        return as("admin", () -> bean("nodeService", NodeService.class).getType(node));
    }

    @Test
    void aProcessIsCalledByTheNumberAndTitleOfItsCase() {
        WorkflowInstance process = startProcess();

        // ACS shows the start event as a task, with what the event itself has set.
        HistoryService history = bean("activitiHistoryService", HistoryService.class);
        HistoricActivityInstance start = history.createHistoricActivityInstanceQuery()
                .processInstanceId(process.getId().substring(process.getId().indexOf('$') + 1)).activityType("startEvent").singleResult();
        Object number = as("admin", () -> bean("nodeService", NodeService.class).getProperty(process.getWorkflowPackage(),
                QName.createQName(MODEL, "nomorBerkas")));
        assertThat(history.createHistoricDetailQuery().activityInstanceId(start.getId()).variableUpdates().list())
                .extracting(HistoricVariableUpdate.class::cast)
                .extracting(HistoricVariableUpdate::getVariableName, HistoricVariableUpdate::getValue)
                .contains(tuple("bpm_description", number + ": Juklak"));
    }

    @Test
    void aFileInACaseBecomesADocumentButTheWorkingCopyOfOneDoesNot() {
        NodeRef folder = openCase();
        NodeRef document = as(OFFICIAL, () -> create(folder, "Program kerja.docx"));
        NodeRef workingCopy = as(OFFICIAL, () -> {
            NodeRef made = create(folder, "Program kerja (salinan kerja).docx");
            bean("nodeService", NodeService.class).addAspect(made, ContentModel.ASPECT_WORKING_COPY, Map.of(WORKING_COPY_OWNER, OFFICIAL));
            return made;
        });

        assertThat(typeOf(document).getLocalName()).isEqualTo("programKerja");
        assertThat(typeOf(workingCopy)).isEqualTo(ContentModel.TYPE_CONTENT);
    }

    private static NodeRef create(NodeRef folder, String name) {
        NodeRef made = bean("fileFolderService", FileFolderService.class).create(folder, name, ContentModel.TYPE_CONTENT).getNodeRef();
        ContentWriter writer = bean("contentService", ContentService.class).getWriter(made, ContentModel.PROP_CONTENT, true);
        writer.setMimetype("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        writer.putContent("isi");
        return made;
    }
}
