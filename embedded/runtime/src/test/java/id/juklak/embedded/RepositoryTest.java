package id.juklak.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.version.VersionModel;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import id.juklak.embedded.core.EmbeddedServer;

/** The services answer as ACS's do, on a whole server with its own PostgreSQL. */
class RepositoryTest {

    private static final String USER = "kabag";
    private static final QName STATUS = QName.createQName("http://juklak.id/model/content/1.0", "keadaan");
    private static final QName DOCUMENT = QName.createQName("http://juklak.id/model/content/1.0", "lampiran");

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

    private static NodeService nodes() {
        return bean("nodeService", NodeService.class);
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

    private static NodeRef home() {
        return server.context().getBean(Repository.class).getCompanyHome();
    }

    private static NodeRef file(QName type) {
        return as("admin",
                () -> bean("FileFolderService", FileFolderService.class).create(home(), UUID.randomUUID() + ".txt", type).getNodeRef());
    }

    private static void write(NodeRef node, String text) {
        ContentWriter writer = bean("contentService", ContentService.class).getWriter(node, ContentModel.PROP_CONTENT, true);
        writer.setMimetype("text/plain");
        writer.putContent(text);
    }

    private static long contentFiles() throws IOException {
        try (var files = Files.walk(data.resolve("contentstore"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void aFileIsCopiedBesideItselfUnderAnotherName() {
        var node = file(ContentModel.TYPE_CONTENT);

        as("admin", () -> {
            var copy = bean("FileFolderService", FileFolderService.class).copy(node, null, "Salinan " + UUID.randomUUID());
            assertThat(copy.getName()).startsWith("Salinan ");
            assertThat(nodes().getPrimaryParent(copy.getNodeRef()).getParentRef()).isEqualTo(home());
            return null;
        });
    }

    @Test
    void aReaderOfContentReadsOnce() {
        var node = file(ContentModel.TYPE_CONTENT);

        as("admin", () -> {
            write(node, "isi");
            var reader = bean("contentService", ContentService.class).getReader(node, ContentModel.PROP_CONTENT);
            try (var content = reader.getContentInputStream()) {
                assertThat(content).hasContent("isi");
            }
            assertThatThrownBy(reader::getContentInputStream).isInstanceOf(RuntimeException.class);
            return null;
        });
    }

    @Test
    void aTransactionThatFailsLeavesNoNodeAndNoContentBehind() throws IOException {
        NodeRef[] made = new NodeRef[1];
        long before = contentFiles();

        assertThatThrownBy(() -> as("admin", () -> {
            made[0] = bean("FileFolderService", FileFolderService.class)
                    .create(home(), UUID.randomUUID() + ".txt", ContentModel.TYPE_CONTENT).getNodeRef();
            write(made[0], "isi");
            throw new IllegalStateException("batal");
        })).hasMessage("batal");

        assertThat(as("admin", () -> nodes().exists(made[0]))).isFalse();
        assertThat(contentFiles()).isEqualTo(before);
    }

    @Test
    void ofTwoWhoChangeANodeAtOnceNeitherChangeIsLost() throws InterruptedException, ExecutionException {
        NodeRef file = file(ContentModel.TYPE_CONTENT);
        as("admin", () -> {
            nodes().setProperty(file, ContentModel.PROP_TITLE, "0");
            return null;
        });
        ExecutorService both = Executors.newFixedThreadPool(2);
        CountDownLatch together = new CountDownLatch(2);
        try {
            List<Future<?>> changes = List.of(both.submit(() -> addOne(file, together)), both.submit(() -> addOne(file, together)));
            for (Future<?> change : changes) {
                change.get();
            }
        } finally {
            both.shutdownNow();
        }
        assertThat(as("admin", () -> nodes().getProperty(file, ContentModel.PROP_TITLE))).isEqualTo("2");
    }

    private static Void addOne(NodeRef file, CountDownLatch together) {
        return as("admin", () -> {
            int number = Integer.parseInt((String) nodes().getProperty(file, ContentModel.PROP_TITLE));
            together.countDown();
            together.await(5, TimeUnit.SECONDS);
            nodes().setProperty(file, ContentModel.PROP_TITLE, Integer.toString(number + 1));
            return null;
        });
    }

    @Test
    void aValueThatTheModelDoesNotAllowIsRefusedAtTheEndOfTheTransaction() {
        NodeRef file = file(ContentModel.TYPE_CONTENT);

        assertThatThrownBy(() -> as("admin", () -> {
            nodes().setType(file, DOCUMENT);
            bean("policyBehaviourFilter", BehaviourFilter.class).disableBehaviour(file);
            nodes().setProperty(file, STATUS, "entah");
            return null;
        })).isInstanceOf(IntegrityException.class);
        assertThat(as("admin", () -> nodes().getType(file))).isEqualTo(ContentModel.TYPE_CONTENT);
    }

    @Test
    void aNameIsThereOnceInAFolderWhateverItsCase() {
        String name = UUID.randomUUID().toString();
        as("admin", () -> bean("FileFolderService", FileFolderService.class).create(home(), name + ".txt", ContentModel.TYPE_CONTENT));

        assertThatThrownBy(() -> as("admin",
                () -> bean("FileFolderService", FileFolderService.class).create(home(), name.toUpperCase(Locale.ROOT) + ".TXT",
                        ContentModel.TYPE_CONTENT)))
                .isInstanceOf(FileExistsException.class);
    }

    @Test
    void versionsAreNumberedAsAcsNumbersThem() {
        NodeRef file = file(ContentModel.TYPE_CONTENT);
        as("admin", () -> {
            nodes().addAspect(file, ContentModel.ASPECT_VERSIONABLE, null);
            return null;
        });
        as("admin", () -> {
            write(file, "dua");
            return null;
        });
        as("admin", () -> {
            Map<String, Serializable> properties = new HashMap<>();
            properties.put(VersionModel.PROP_VERSION_TYPE, VersionType.MAJOR);
            properties.put(VersionModel.PROP_DESCRIPTION, "besar");
            return bean("versionService", VersionService.class).createVersion(file, properties);
        });

        List<String> labels = as("admin", () -> bean("versionService", VersionService.class).getVersionHistory(file).getAllVersions()
                .stream().map(Version::getVersionLabel).toList());
        assertThat(labels).containsExactly("2.0", "1.1", "1.0");
        assertThat(as("admin", () -> bean("versionService", VersionService.class).getCurrentVersion(file).getDescription()))
                .isEqualTo("besar");
    }

    @Test
    void aReadOnlyLockHoldsForEveryoneButNotForReading() {
        NodeRef file = file(ContentModel.TYPE_CONTENT);
        as("System", () -> {
            bean("lockService", LockService.class).lock(file, LockType.READ_ONLY_LOCK, 0);
            return null;
        });

        assertThatThrownBy(() -> as("admin", () -> {
            bean("NodeService", NodeService.class).setProperty(file, ContentModel.PROP_TITLE, "baru");
            return null;
        })).isInstanceOf(NodeLockedException.class);
        assertThat(as("admin", () -> bean("NodeService", NodeService.class).getProperty(file, ContentModel.PROP_NAME))).isNotNull();
    }

    @Test
    void aDenialNearerThanAnAllowanceDecidesAndOnlyThePublicServicesAsk() {
        NodeRef folder = as("admin", () -> bean("FileFolderService", FileFolderService.class)
                .create(home(), UUID.randomUUID().toString(), ContentModel.TYPE_FOLDER).getNodeRef());
        NodeRef file = as("admin",
                () -> bean("FileFolderService", FileFolderService.class).create(folder, "a.txt", ContentModel.TYPE_CONTENT).getNodeRef());
        as("admin", () -> {
            bean("PermissionService", PermissionService.class).setPermission(file, USER, PermissionService.CONSUMER, false);
            return null;
        });

        assertThatThrownBy(() -> as(USER, () -> bean("NodeService", NodeService.class).getProperties(file)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as(USER, () -> nodes().getProperties(file))).isNotEmpty();
        assertThat(as(USER, () -> bean("FileFolderService", FileFolderService.class).list(folder))).isEmpty();
    }

    @Test
    void theDatabaseFindsWhatTheSameTransactionWroteAndNothingThatTheUserMayNotRead() {
        String title = UUID.randomUUID().toString();
        NodeRef secret = as("admin", () -> {
            NodeRef made = bean("FileFolderService", FileFolderService.class).create(home(), title + ".txt", ContentModel.TYPE_CONTENT)
                    .getNodeRef();
            assertThat(find("=cm:name:\"" + title + ".txt\"")).containsExactly(made);
            bean("PermissionService", PermissionService.class).setInheritParentPermissions(made, false);
            return made;
        });

        assertThat(as("admin", () -> find("TYPE:\"cm:content\" AND =cm:name:\"" + title + ".txt\""))).containsExactly(secret);
        assertThat(as(USER, () -> find("TYPE:\"cm:content\" AND =cm:name:\"" + title + ".txt\""))).isEmpty();
    }

    private static List<NodeRef> find(String query) {
        SearchParameters parameters = new SearchParameters();
        parameters.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        parameters.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        parameters.setQueryConsistency(QueryConsistency.TRANSACTIONAL);
        parameters.setQuery(query);
        return bean("SearchService", SearchService.class).query(parameters).getNodeRefs();
    }
}
