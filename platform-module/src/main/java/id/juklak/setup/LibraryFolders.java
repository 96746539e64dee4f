package id.juklak.setup;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.site.SiteService;

import id.juklak.acs.Checked;

/** The folders of the site's document library, with their rules. */
class LibraryFolders implements SetupStep {

    private final SiteService siteService;
    private final SiteLayout siteLayout;
    private final FolderSetup folderSetup;
    private final RuleSetup ruleSetup;

    LibraryFolders(Checked<SiteService> siteService, SiteLayout siteLayout, FolderSetup folderSetup, RuleSetup ruleSetup) {
        this.siteService = siteService.service();
        this.siteLayout = siteLayout;
        this.folderSetup = folderSetup;
        this.ruleSetup = ruleSetup;
    }

    @Override
    public Stage stage() {
        return Stage.FOLDERS;
    }

    @Override
    public void prepare() {
        NodeRef documentLibrary = siteService.getContainer(siteLayout.name(), SiteService.DOCUMENT_LIBRARY);
        for (SiteLayout.Folder siteFolder : siteLayout.folder()) {
            NodeRef node = folderSetup.prepare(documentLibrary, siteFolder);
            if (siteFolder.rule() != null) {
                ruleSetup.prepare(node, siteFolder.rule());
            }
        }
    }
}
