package id.juklak.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import id.juklak.berkas.NumberSequences;
import id.juklak.notify.MailTemplates;
import id.juklak.notify.Outbox;
import id.juklak.settings.SettingsFolder;
import id.juklak.signing.KeyNodes;
import id.juklak.sop.Sop;

@DisplayName("The site as data")
class SiteLayoutTest {

    /** As ACS names them. */
    private static final Set<String> PERMISSIONS = Set.of("Consumer", "Contributor", "Collaborator", "Coordinator");
    private static final Set<String> SITE_ROLES = Set.of("SiteConsumer", "SiteContributor", "SiteCollaborator", "SiteManager");

    private final SiteLayout layout = SiteLayout.read();
    private final Sop sop = Sop.read();

    private List<SiteLayout.Folder> allFolders() {
        List<SiteLayout.Folder> folders = new ArrayList<>(layout.folder());
        folders.addAll(List.of(layout.dictionaryFolder(), layout.keys(), layout.numbers(), layout.mailTemplates(), layout.outbox()));
        return folders;
    }

    @Test
    void givesEveryOfficeOfTheSopAPlaceInTheSite() {
        assertThat(layout.members()).extracting(SiteLayout.Member::role)
                .containsExactlyInAnyOrderElementsOf(sop.roles().stream().map(role -> role.id()).toList());
        assertThat(layout.members()).extracting(SiteLayout.Member::siteRole).isSubsetOf(SITE_ROLES);
    }

    @Test
    void givesPermissionsThatThereAreToOfficesThatThereAre() {
        assertThat(allFolders()).flatExtracting(SiteLayout.Folder::permissions).isNotEmpty().allSatisfy(permission -> {
            sop.role(permission.role());
            assertThat(permission.permission()).isIn(PERMISSIONS);
        });
    }

    @Test
    void callsTheFoldersAsTheRoomsDoThatLookForThem() {
        assertThat(layout.dictionaryFolder().name()).isEqualTo(SettingsFolder.NAME);
        assertThat(layout.keys().name()).isEqualTo(KeyNodes.FOLDER);
        assertThat(layout.numbers().name()).isEqualTo(NumberSequences.FOLDER);
        assertThat(layout.mailTemplates().name()).isEqualTo(MailTemplates.FOLDER);
        assertThat(layout.outbox().name()).isEqualTo(Outbox.FOLDER);
    }

    /** Keys, numbers and mails are nobody's but ACS's own administrators'. */
    @Test
    void letsNobodyIntoTheFoldersOfKeysNumbersAndMails() {
        assertThat(List.of(layout.keys(), layout.numbers(), layout.outbox()))
                .allMatch(folder -> !folder.inherits() && folder.permissions().isEmpty());
    }

    @Test
    void letsNobodyWriteIntoTheArchive() {
        SiteLayout.Folder archive = layout.folder().stream().filter(folder -> folder.name().equals("Arsip")).findFirst().orElseThrow();

        assertThat(archive.inherits()).isFalse();
        assertThat(archive.permissions()).isNotEmpty().allMatch(permission -> permission.permission().equals("Consumer"));
        assertThat(archive.rule().action()).isEqualTo("juklak-kunci-arsip");
    }
}
