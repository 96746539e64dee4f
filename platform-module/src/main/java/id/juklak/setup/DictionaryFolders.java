package id.juklak.setup;

import java.util.List;

import org.alfresco.service.cmr.repository.NodeRef;

import id.juklak.settings.SettingsFolder;

/** The module's folder in Data Dictionary, and the folders in it. */
class DictionaryFolders implements SetupStep {

    private final SettingsFolder settingsFolder;
    private final SiteLayout siteLayout;
    private final FolderSetup folderSetup;

    DictionaryFolders(SettingsFolder settingsFolder, SiteLayout siteLayout, FolderSetup folderSetup) {
        this.settingsFolder = settingsFolder;
        this.siteLayout = siteLayout;
        this.folderSetup = folderSetup;
    }

    @Override
    public Stage stage() {
        return Stage.FOLDERS;
    }

    @Override
    public void prepare() {
        NodeRef dictionaryFolder = folderSetup.prepare(settingsFolder.dataDictionary(), siteLayout.dictionaryFolder());
        for (SiteLayout.Folder folder : List.of(siteLayout.keys(), siteLayout.numbers(), siteLayout.outbox(),
                siteLayout.mailTemplates())) {
            folderSetup.prepare(dictionaryFolder, folder);
        }
    }
}
