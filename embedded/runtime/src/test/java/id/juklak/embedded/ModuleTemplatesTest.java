package id.juklak.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import id.juklak.embedded.core.EmbeddedServer;
import id.juklak.files.Fingerprint;
import id.juklak.model.JuklakModel;
import id.juklak.settings.Setting;
import id.juklak.text.RefusalException;

/** The module's templates over restarts, and its actions as clients of ACS call them. */
class ModuleTemplatesTest {

    private static final String OFFICIAL = "karo";
    private static final String NOTULA = "Notula.docx";
    private static final String MEETING_REPORT = "Laporan Rapat.docx";

    @TempDir
    private Path data;
    private EmbeddedServer server;

    @Test
    void aNewerEditionReplacesOnlyWhatNobodyHasTouched() {
        byte[] shipped = shipped(NOTULA);
        run(() -> {
            assertThat(content(template(NOTULA))).isEqualTo(shipped);
            // What an older edition of the module would have left behind.
            write(template(NOTULA), "edisi lama");
            nodes().setProperty(template(NOTULA), JuklakModel.PROP_TEMPLATE_FINGERPRINT, Fingerprint.of(bytes("edisi lama")));
            write(template(MEETING_REPORT), "milik kantor");
            nodes().deleteNode(template("Disposisi.docx"));
        });

        run(() -> {
            assertThat(content(template(NOTULA))).isEqualTo(shipped);
            assertThat(bean("versionService", VersionService.class).getVersionHistory(template(NOTULA)).getAllVersions())
                    .hasSizeGreaterThan(1);
            assertThat(content(template(MEETING_REPORT))).isEqualTo(bytes("milik kantor"));
            assertThat(content(template("Disposisi.docx"))).isEqualTo(shipped("Disposisi.docx"));
        });

        run(() -> {
            assertThat(content(template(NOTULA))).isEqualTo(shipped);
            assertThat(content(template(MEETING_REPORT))).isEqualTo(bytes("milik kantor"));
        });
    }

    @Test
    void theActionsDoWhatTheWebScriptsDoForWhoPerformsTheStep() {
        run(() -> {
            NodeRef settings = bean("templateSetting", Setting.class).findFile();
            String json = new String(content(settings), StandardCharsets.UTF_8);
            write(settings, json.replace("\"templat\": [",
                    "\"templat\": [{\"id\": \"proker\", \"file\": \"Nota Dinas.docx\", \"jenis\": \"programKerja\", \"langkah\": [\"langkah01\"], \"rapat\": false},"));
        });
        start();
        try {
            NodeRef folder = as(OFFICIAL, () -> {
                WorkflowService workflows = bean("WorkflowService", WorkflowService.class);
                return workflows.startWorkflow(workflows.getDefinitionByName("activiti$juklak").getId(),
                        Map.of(task("judul"), "Juklak", task("bentuk"), "juklak", task("asal"), "arahan", task("unit"), "HUKUM"))
                        .getInstance().getWorkflowPackage();
            });

            assertThatThrownBy(() -> make("kabag", folder, "proker")).isInstanceOf(RefusalException.class);
            assertThat(documents(folder)).isEmpty();
            assertThatThrownBy(() -> make(OFFICIAL, folder, "tidakAda")).isInstanceOf(RefusalException.class);
            make(OFFICIAL, folder, "proker");

            NodeRef document = as("admin", () -> nodes().getChildAssocs(folder).stream().map(each -> each.getChildRef())
                    .filter(each -> nodes().getType(each).equals(JuklakModel.contentQName("programKerja"))).findFirst().orElseThrow());
            as(OFFICIAL, () -> {
                ActionService actions = bean("ActionService", ActionService.class);
                actions.executeAction(actions.createAction("juklak-jadikan-pdf"), document, true, false);
                return null;
            });
            assertThat(as("admin", () -> (String) nodes().getProperty(document, ContentModel.PROP_NAME))).endsWith(".pdf");
            assertThat(as("admin", () -> new String(content(document), 0, 5, StandardCharsets.US_ASCII))).isEqualTo("%PDF-");
        } finally {
            server.close();
        }
    }

    private List<QName> documents(NodeRef folder) {
        return as("admin", () -> nodes().getChildAssocs(folder).stream().map(each -> nodes().getType(each.getChildRef()))
                .filter(each -> each.equals(JuklakModel.contentQName("programKerja"))).toList());
    }

    private void make(String user, NodeRef folder, String template) {
        as(user, () -> {
            ActionService actions = bean("ActionService", ActionService.class);
            actions.executeAction(actions.createAction("juklak-buat-dari-templat", Map.of("templat", template)), folder, true, false);
            return null;
        });
    }

    private interface Work {
        void run();
    }

    /** One life of the server, with something done in it by an administrator. */
    private void run(Work work) {
        start();
        try {
            as("admin", () -> {
                work.run();
                return null;
            });
        } finally {
            server.close();
        }
    }

    private void start() {
        server = EmbeddedServer.start(EmbeddedServer.Options.of(data).withPort(0));
    }

    private <T> T bean(String name, Class<T> type) {
        return server.context().getBean(name, type);
    }

    private <T> T as(String user, AuthenticationUtil.RunAsWork<T> work) {
        AuthenticationUtil.setFullyAuthenticatedUser(user);
        try {
            return bean("transactionService", TransactionService.class).getRetryingTransactionHelper().doInTransaction(work::doWork, false,
                    true);
        } finally {
            AuthenticationUtil.clearCurrentSecurityContext();
        }
    }

    private NodeService nodes() {
        return bean("nodeService", NodeService.class);
    }

    private NodeRef template(String name) {
        NodeRef library = bean("siteService", SiteService.class).getContainer("juklak", SiteService.DOCUMENT_LIBRARY);
        NodeRef folder = nodes().getChildByName(library, ContentModel.ASSOC_CONTAINS, "Templat");
        return nodes().getChildByName(folder, ContentModel.ASSOC_CONTAINS, name);
    }

    private byte[] content(NodeRef node) {
        try (InputStream in = bean("contentService", ContentService.class).getReader(node, ContentModel.PROP_CONTENT)
                .getContentInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(NodeRef node, String content) {
        ContentWriter writer = bean("contentService", ContentService.class).getWriter(node, ContentModel.PROP_CONTENT, true);
        writer.putContent(new ByteArrayInputStream(bytes(content)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] shipped(String name) {
        try (InputStream in = ModuleTemplatesTest.class.getResourceAsStream("/alfresco/module/juklak-platform/templates/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static QName task(String local) {
        return QName.createQName(JuklakModel.TASK_URI, local);
    }
}
