package id.juklak.embedded.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.module.ModuleService;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;

import id.juklak.embedded.database.DatabaseSettings;
import id.juklak.embedded.database.PostgresServer;
import id.juklak.embedded.database.PrivateFiles;
import id.juklak.embedded.startup.DataFolder;
import id.juklak.embedded.startup.FirstStart;
import id.juklak.embedded.startup.NewRepository;
import id.juklak.embedded.startup.WebServer;

/** The product on the embedded runtime: database, services, modules and web server in one process. */
public final class EmbeddedServer implements AutoCloseable {

    /** Folder in the data folder for files that last as long as the server runs. */
    static final String TEMPORARY = "tmp";
    private static final String AREAS = "id.juklak.embedded";
    /** Of ACS's own repository.properties what modules may name. */
    private static final Map<String, String> DEFAULTS = Map.of("spaces.store", "workspace://SpacesStore",
            "system.cronJob.startDelayMilliseconds", "1000",
            "mail.host", "");

    private final PostgresServer postgres;
    private final AnnotationConfigApplicationContext context;
    private final Optional<WebServer> web;
    private final int port;

    private EmbeddedServer(PostgresServer postgres, AnnotationConfigApplicationContext context, Optional<WebServer> web, int port) {
        this.postgres = postgres;
        this.context = context;
        this.web = web;
        this.port = port;
    }

    /**
     * How to start.
     *
     * @param data folder of database, content, index and logs
     * @param port 0 for any that is free
     * @param adminPassword of the user {@code admin}; null for that of a new ACS where the repository is new, and as it is where it is not
     */
    public record Options(Path data, String host, int port, boolean demoUsers, String adminPassword) {

        /** On a loopback port of 8080, with demo users and the administrator's password of a new ACS. */
        public static Options of(Path data) {
            return new Options(data, "127.0.0.1", 8080, true, null);
        }

        public Options withPort(int other) {
            return new Options(data, host, other, demoUsers, adminPassword);
        }

        /** @throws IllegalArgumentException if anyone but this machine could use the demo users or the known password */
        public Options checked() {
            if (!isLoopback() && (demoUsers || adminPassword == null || "admin".equals(adminPassword))) {
                throw new IllegalArgumentException(
                        "Pengguna contoh dan kata sandi bawaan hanya untuk alamat loopback. Tetapkan JUKLAK_ADMIN_PASSWORD. / "
                                + "Demo users and the default password are for loopback addresses only: set JUKLAK_ADMIN_PASSWORD.");
            }
            return this;
        }

        public boolean isLoopback() {
            try {
                return InetAddress.getByName(host).isLoopbackAddress();
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException("Alamat tidak dikenal / unknown address: " + host, e);
            }
        }
    }

    /**
     * Starts everything and returns when requests are answered.
     *
     * @throws IllegalStateException if the address or the data folder is in use; the message is a sentence for the person who started this
     */
    public static EmbeddedServer start(Options wanted) {
        Options options = wanted.checked();
        // Tomcat and PostgreSQL's driver write to java.util.logging.
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        mustBeFree(options);
        Path data = privateFolder(options.data().toAbsolutePath().normalize());
        DatabaseSettings own = DatabaseSettings.ofEnvironment();
        PostgresServer postgres = own == null ? PostgresServer.start(data) : null;
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        try {
            // Only now is it certain that no other server uses the folder.
            PrivateFiles.emptyFolder(data.resolve(TEMPORARY));
            context.registerBean(DataFolder.class, () -> new DataFolder(data));
            context.registerBean(Options.class, () -> options);
            context.registerBean(NewRepository.class, () -> new NewRepository(options.adminPassword(), options.demoUsers()));
            context.registerBean(DatabaseSettings.class, () -> own == null ? postgres.settings() : own);
            context.scan(AREAS);
            ((DefaultListableBeanFactory) context.getBeanFactory()).setAllowBeanDefinitionOverriding(false);
            XmlBeanDefinitionReader modules = new XmlBeanDefinitionReader(context);
            modules.loadBeanDefinitions("classpath*:id/juklak/embedded/*/*-context.xml");
            modules.loadBeanDefinitions("classpath*:alfresco/module/*/module-context.xml");
            settings(context, data);
            context.refresh();
            prepare(context);
            Optional<WebServer> web = Optional.ofNullable(context.getBeanProvider(WebServer.class).getIfAvailable());
            int port = web.map(server -> server.start(options.host(), options.port())).orElse(0);
            context.getBean(OwnAddress.class).listening(port);
            context.getBean(SchedulerFactoryBean.class).start();
            return new EmbeddedServer(postgres, context, web, port);
        } catch (IOException | RuntimeException e) {
            context.close();
            if (postgres != null) {
                postgres.close();
            }
            throw e instanceof IOException io ? new UncheckedIOException(io) : (RuntimeException) e;
        }
    }

    /** Documents, their texts, keys and logs lie there: nobody else on this machine reads them. */
    private static Path privateFolder(Path data) {
        try {
            return PrivateFiles.folder(data);
        } catch (IOException e) {
            throw new IllegalStateException("Folder data %1$s tidak dapat dipakai: %2$s / The data folder %1$s cannot be used: %2$s"
                    .formatted(data, e.getMessage()), e);
        }
    }

    /** Said before anything else is started, and in a sentence. */
    private static void mustBeFree(Options options) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(options.host(), options.port()));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Alamat %1$s:%2$d sedang dipakai; pilih yang lain dengan --port. / The address %1$s:%2$d is in use: choose another with --port."
                            .formatted(options.host(), options.port()),
                    e);
        }
    }

    /**
     * What ACS reads from alfresco-global.properties is read from juklak.properties in the data folder; before it, as there, what the
     * modules bring themselves.
     */
    private static void settings(AnnotationConfigApplicationContext context, Path data) throws IOException {
        PropertySourcesPlaceholderConfigurer placeholders = new PropertySourcesPlaceholderConfigurer();
        Properties defaults = new Properties();
        defaults.putAll(DEFAULTS);
        placeholders.setProperties(defaults);
        List<Resource> files = new ArrayList<>(
                List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:alfresco/module/*/alfresco-global.properties")));
        Path file = data.resolve("juklak.properties");
        if (Files.exists(file)) {
            files.add(new FileSystemResource(file));
        }
        placeholders.setLocations(files.toArray(Resource[]::new));
        context.addBeanFactoryPostProcessor(factory -> {
            placeholders.setEnvironment(context.getEnvironment());
            placeholders.postProcessBeanFactory(factory);
        });
    }

    private static void prepare(ConfigurableApplicationContext context) {
        RetryingTransactionHelper transactions = context.getBean(RetryingTransactionHelper.class);
        List<FirstStart> steps = context.getBeansOfType(FirstStart.class).values().stream()
                .sorted(Comparator.comparingInt(FirstStart::order)).toList();
        steps.stream().filter(step -> step.order() < 0).forEach(step -> asSystem(transactions, step));
        context.getBean(ModuleService.class).startModules();
        steps.stream().filter(step -> step.order() >= 0).forEach(step -> asSystem(transactions, step));
    }

    private static void asSystem(RetryingTransactionHelper transactions, FirstStart step) {
        AuthenticationUtil.runAsSystem(() -> transactions.doInTransaction(() -> {
            step.prepare();
            return null;
        }));
    }

    /** The port that answers; 0 where there is no web server. */
    public int port() {
        return port;
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    @Override
    public void close() {
        web.ifPresent(WebServer::stop);
        context.close();
        if (postgres != null) {
            postgres.close();
        }
    }
}
