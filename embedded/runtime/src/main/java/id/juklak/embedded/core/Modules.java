package id.juklak.embedded.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import org.alfresco.repo.module.ModuleComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.module.ModuleService;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The modules on the class path, and their components: each runs once per version of its module, or at every start, as the system user in a
 * transaction.
 */
final class Modules implements ModuleService {

    private static final List<String> MANDATORY = List.of("module.id", "module.title", "module.description", "module.version");

    private final JdbcTemplate database;
    private final RetryingTransactionHelper transactions;
    private final Map<String, Details> modules = new LinkedHashMap<>();
    private final Set<ModuleComponent> components = new LinkedHashSet<>();

    Modules(JdbcTemplate database, RetryingTransactionHelper transactions) {
        this.database = database;
        this.transactions = transactions;
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:alfresco/module/*/module.properties")) {
                Details details = Details.read(resource);
                modules.put(details.id(), details);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Details(String id, String version) {

        static Details read(Resource resource) throws IOException {
            Properties properties = new Properties();
            try (InputStream in = resource.getInputStream()) {
                properties.load(in);
            }
            for (String name : MANDATORY) {
                if (properties.getProperty(name, "").isBlank()) {
                    throw new IllegalStateException(resource.getDescription() + " has no " + name + ", and ACS would not start");
                }
            }
            return new Details(properties.getProperty("module.id"), properties.getProperty("module.version"));
        }
    }

    @Override
    public void registerComponent(ModuleComponent component) {
        components.add(component);
    }

    @Override
    public void startModules() {
        Set<ModuleComponent> started = new LinkedHashSet<>();
        new ArrayList<>(components).forEach(component -> start(component, started));
    }

    private void start(ModuleComponent component, Set<ModuleComponent> started) {
        if (!started.add(component)) {
            return;
        }
        component.getDependsOn().forEach(other -> start(other, started));
        Details module = modules.get(component.getModuleId());
        if (module == null) {
            throw new IllegalStateException("no module " + component.getModuleId() + " of component " + component.getName());
        }
        AuthenticationUtil.runAsSystem(() -> transactions.doInTransaction(() -> {
            boolean ran = database.queryForObject("select count(*) from module_component where module = ? and name = ? and version = ?",
                    Long.class, module.id(),
                    component.getName(), module.version()) > 0;
            if (!ran || !component.isExecuteOnceOnly()) {
                component.execute();
                database.update(
                        "insert into module_component (module, name, version) values (?, ?, ?) on conflict (module, name) do update set version = excluded.version, "
                                + "executed = now()",
                        module.id(), component.getName(), module.version());
            }
            return null;
        }));
    }
}
