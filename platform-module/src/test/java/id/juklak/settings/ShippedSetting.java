package id.juklak.settings;

import org.alfresco.service.cmr.repository.NodeRef;

import id.juklak.acs.MemoryRepository;

/** Settings as the module ships them: the office has no file of its own. */
public final class ShippedSetting {

    private ShippedSetting() {}

    /** To be asked in a transaction. */
    public static <T> Setting<T> of(String resource, SettingReader<T> settingReader) {
        MemoryRepository repository = new MemoryRepository();
        SettingsFolder nothing = new SettingsFolder(repository.nodes()) {

            @Override
            public NodeRef findChild(String name) {
                return null;
            }
        };
        return new Setting<>("uji", "/alfresco/module/juklak-platform/" + resource, settingReader, new SettingRegistry(), nothing,
                repository.nodes(), repository.contents());
    }
}
