package id.juklak.notify;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Collectors;

import id.juklak.settings.RecordReader;
import id.juklak.settings.SettingReader;
import id.juklak.sop.Role;
import id.juklak.sop.Sop;

/** Reads {@code pemberitahuan.json}; offices that the SOP doesn't know are refused. */
class NotificationSettingsReader implements SettingReader<NotificationSettings> {

    private final RecordReader<NotificationSettings> recordReader = new RecordReader<>(NotificationSettings.class);
    private final Set<String> roles;

    NotificationSettingsReader(Sop sop) {
        roles = sop.roles().stream().map(Role::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public NotificationSettings read(InputStream json) throws IOException {
        NotificationSettings settings = recordReader.read(json);
        settings.superiors().forEach((subordinate, superior) -> {
            if (!roles.contains(subordinate) || !roles.contains(superior)) {
                throw NotificationSettings.invalid("atasan." + subordinate, superior);
            }
        });
        return settings;
    }
}
