package id.juklak.bootstrap;

import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.rule.RuleService;

import id.juklak.pengaturan.FolderPengaturan;
import id.juklak.process.Ruang;

/**
 * Makes what the office needs in a repository: groups, site, folders, permissions, rules, settings, templates. Runs at each start of the
 * repository (its bean says {@code executeOnceOnly = false}), makes what is missing and touches nothing that is there. ACS runs it in one
 * transaction: a repository is prepared completely or not at all.
 */
class PenyiapanJuklak extends AbstractModuleComponent {

    private final Denah denah;
    private final SiapkanGrup grup;
    private final SiapkanSitus situs;
    private final SiapkanFolder folder;
    private final SiapkanAturan aturan;
    private final SiapkanPengaturan pengaturan;
    private final SiapkanTemplat templat;
    private final Ruang ruang;
    private final SiapkanSurel surel;
    private final FolderPengaturan folderPengaturan;
    private final RuleService ruleService;

    PenyiapanJuklak(Denah denah, SiapkanGrup grup, SiapkanSitus situs, SiapkanFolder folder, SiapkanAturan aturan,
            SiapkanPengaturan pengaturan,
            SiapkanTemplat templat, SiapkanSurel surel, Ruang ruang, FolderPengaturan folderPengaturan, RuleService ruleService) {
        this.denah = denah;
        this.grup = grup;
        this.situs = situs;
        this.folder = folder;
        this.aturan = aturan;
        this.pengaturan = pengaturan;
        this.templat = templat;
        this.ruang = ruang;
        this.surel = surel;
        this.folderPengaturan = folderPengaturan;
        this.ruleService = ruleService;
    }

    /**
     * As the administrator, and that in full: ACS makes the one who is signed in the manager of a new site, whoever {@code runAs} names.
     * Modules start signed in as the system user, whom ACS can make a member of nothing: the repository would not start.
     */
    @Override
    protected void executeInternal() {
        AuthenticationUtil.pushAuthentication();
        try {
            AuthenticationUtil.setFullyAuthenticatedUser(AuthenticationUtil.getAdminUserName());
            // No rule, ours or an administrator's own, is meant for what is made here.
            ruleService.disableRules();
            try {
                siapkan();
            } finally {
                ruleService.enableRules();
            }
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    private void siapkan() {
        grup.siapkan();
        NodeRef pustaka = situs.siapkan();
        for (Denah.Folder satu : denah.folder()) {
            NodeRef simpul = folder.siapkan(pustaka, satu);
            if (satu.aturan() != null) {
                aturan.siapkan(simpul, satu.aturan());
            }
        }
        NodeRef kamusJuklak = folder.siapkan(folderPengaturan.kamusData(), denah.kamusData());
        pengaturan.siapkan(kamusJuklak);
        templat.siapkan(ruang.templat());
        folder.siapkan(kamusJuklak, denah.kunci());
        folder.siapkan(kamusJuklak, denah.nomor());
        folder.siapkan(kamusJuklak, denah.pemberitahuan());
        surel.siapkan(folder.siapkan(kamusJuklak, denah.surel()));
    }
}
