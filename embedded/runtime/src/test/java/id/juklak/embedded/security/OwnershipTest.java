package id.juklak.embedded.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.transaction.TransactionService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import id.juklak.embedded.core.EmbeddedServer;

/** Whoever may edit a node does not thereby come to own it, on a whole server. */
class OwnershipTest {

    private static final String EDITOR = "kabag";

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
        TransactionService transactions = bean("transactionService", TransactionService.class);
        AuthenticationUtil.setFullyAuthenticatedUser(user);
        try {
            return transactions.getRetryingTransactionHelper().doInTransaction(work::doWork, false, true);
        } finally {
            AuthenticationUtil.clearCurrentSecurityContext();
        }
    }

    private static NodeRef editable(String name) {
        return as("admin", () -> {
            NodeRef home = server.context().getBean(Repository.class).getCompanyHome();
            NodeRef file = bean("FileFolderService", FileFolderService.class).create(home, name, ContentModel.TYPE_CONTENT).getNodeRef();
            bean("PermissionService", PermissionService.class).setPermission(file, EDITOR, "Editor", true);
            return file;
        });
    }

    private static Object creator(NodeRef node) {
        return as("admin", () -> bean("NodeService", NodeService.class).getProperty(node, ContentModel.PROP_CREATOR));
    }

    @Test
    void anEditorChangesPropertiesButNotTheOwner() {
        NodeRef file = editable("naskah-1.txt");
        NodeService nodes = bean("NodeService", NodeService.class);
        as(EDITOR, () -> {
            nodes.setProperty(file, ContentModel.PROP_TITLE, "Judul");
            return null;
        });
        assertThatThrownBy(() -> as(EDITOR, () -> {
            nodes.setProperty(file, ContentModel.PROP_OWNER, EDITOR);
            return null;
        })).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(EDITOR, () -> {
            nodes.addProperties(file, Map.of(ContentModel.PROP_OWNER, EDITOR));
            return null;
        })).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(EDITOR, () -> {
            nodes.addAspect(file, ContentModel.ASPECT_OWNABLE, Map.of(ContentModel.PROP_OWNER, EDITOR));
            return null;
        })).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyWritesWhoCreatedANode() {
        NodeRef file = editable("naskah-2.txt");
        as(EDITOR, () -> {
            bean("NodeService", NodeService.class).addProperties(file,
                    Map.of(ContentModel.PROP_CREATOR, EDITOR, ContentModel.PROP_TITLE, "Judul"));
            return null;
        });
        assertThat(creator(file)).isEqualTo("admin");
    }

    @Test
    void anAdministratorGivesANodeToAnotherOwner() {
        NodeRef file = editable("naskah-3.txt");
        as("admin", () -> {
            bean("NodeService", NodeService.class).setProperty(file, ContentModel.PROP_OWNER, EDITOR);
            return null;
        });
        assertThat(bean("nodeService", NodeService.class).getProperty(file, ContentModel.PROP_OWNER)).isEqualTo(EDITOR);
    }
}
