package id.juklak.web;

import java.io.IOException;

import org.alfresco.service.transaction.TransactionService;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code PUT /pengaturan/&#123;nama&#125;}: saves settings as a new version. Unusable ones are refused with the place of the mistake. */
class SettingsPut extends JuklakWebScript {

    private final SettingsView settingsView;

    SettingsPut(TransactionService transactionService, SettingsView settingsView) {
        super(transactionService);
        this.settingsView = settingsView;
    }

    @Override
    Work receive(RequestReader requestReader) throws IOException {
        requestReader.parameter();
        String name = requestReader.nameInPath();
        JsonBody json = JsonBody.read(requestReader.json(), "isi", "versi");
        JsonNode content = json.requireObject("isi");
        String versionLabel = json.text("versi");
        return Work.change(() -> {
            settingsView.save(name, content, versionLabel);
            return Response.ok(settingsView.show(name));
        });
    }
}
