package id.juklak.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.Behaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;

import id.juklak.acs.Fake;
import id.juklak.acs.MemoryRepository;
import id.juklak.model.JuklakModel;
import id.juklak.text.RefusalException;

class SettingGuardTest {

    private final MemoryRepository repository = new MemoryRepository();
    private final SettingRegistry settingRegistry = new SettingRegistry();
    private final Set<QName> watched = new HashSet<>();
    private final SettingGuard settingGuard = new SettingGuard(Fake.of(PolicyComponent.class, new Bindings(watched)), settingRegistry,
            repository.nodes(), repository.contents());

    SettingGuardTest() {
        new Setting<>("contoh", "/settings/contoh.json", json -> {
            String text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
            if (!text.startsWith("{")) {
                throw new InvalidSettingException("pengaturan.json", "1", text);
            }
            return text;
        }, settingRegistry, new SettingsFolder(repository.nodes()), repository.nodes(), repository.contents());
    }

    @Test
    void watchesSettingsFiles() {
        assertThat(watched).containsExactly(JuklakModel.ASPECT_SETTINGS);
    }

    @Test
    void refusesWithThePlaceASettingsFileThatCannotBeUsed() {
        assertThatThrownBy(() -> settingGuard.onContentUpdate(file("contoh.json", "rusak"), false))
                .isInstanceOfSatisfying(RefusalException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("pengaturan.json");
                    assertThat(refusal.status()).isEqualTo(422);
                });
    }

    @Test
    void letsOneThroughThatCanBeUsed() {
        assertThatCode(() -> settingGuard.onContentUpdate(file("contoh.json", "{}"), false)).doesNotThrowAnyException();
    }

    @Test
    void aFileOfAnotherNameIsNobodysSettings() {
        assertThatCode(() -> settingGuard.onContentUpdate(file("contoh lama.json", "rusak"), false)).doesNotThrowAnyException();
    }

    private NodeRef file(String name, String content) {
        NodeRef file = repository.add(ContentModel.TYPE_CONTENT, Map.of(ContentModel.PROP_NAME, name));
        repository.write(file, content);
        return file;
    }

    /** Notes what is watched. */
    public record Bindings(Set<QName> watched) {

        public Object bindClassBehaviour(QName policy, QName className, Behaviour behaviour) {
            watched.add(className);
            return null;
        }
    }
}
