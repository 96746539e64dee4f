package id.juklak.web;

import org.alfresco.service.transaction.TransactionService;

/** {@code GET /pengaturan} and {@code GET /pengaturan/&#123;nama&#125;}: the office's settings. */
class SettingsGet extends JuklakWebScript {

    private final SettingsView settingsView;

    SettingsGet(TransactionService transactionService, SettingsView settingsView) {
        super(transactionService);
        this.settingsView = settingsView;
    }

    @Override
    Work receive(RequestReader requestReader) {
        requestReader.parameter();
        String name = requestReader.nameInPath();
        return Work.read(() -> Response.ok(name == null ? settingsView.showAll() : settingsView.show(name)));
    }
}
