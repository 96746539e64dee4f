package id.juklak.settings;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

import id.juklak.text.RefusalException;

/** All settings files of the module; each registers itself when its concern's context is made. */
public class SettingRegistry {

    private final Map<String, Setting<?>> settings = new ConcurrentSkipListMap<>();

    void add(Setting<?> setting) {
        settings.put(setting.name(), setting);
    }

    /** By name. */
    public Collection<Setting<?>> all() {
        return Collections.unmodifiableCollection(settings.values());
    }

    /** @throws RefusalException 404 for a name that no settings file has */
    public Setting<?> require(String name) {
        Setting<?> found = settings.get(name);
        if (found == null) {
            throw new RefusalException("pengaturan.tidakAda", 404, name);
        }
        return found;
    }

    /** By the name of its file, or null. */
    Setting<?> findByFileName(String fileName) {
        return settings.values().stream().filter(setting -> setting.fileName().equals(fileName)).findFirst().orElse(null);
    }
}
