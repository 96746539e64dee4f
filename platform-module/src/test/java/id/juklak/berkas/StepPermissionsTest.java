package id.juklak.berkas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.junit.jupiter.api.Test;

import id.juklak.FakeOffice;
import id.juklak.acs.Fake;
import id.juklak.acs.MemoryRepository;
import id.juklak.acs.Unchecked;
import id.juklak.model.JuklakModel;
import id.juklak.sop.Sop;

class StepPermissionsTest {

    private final Sop sop = Sop.read();
    private final List<String> changes = new ArrayList<>();
    private final MemoryRepository repository = new MemoryRepository();
    private final StepPermissions stepPermissions = new StepPermissions(
            new Unchecked<>(Fake.of(PermissionService.class, new Recorded(changes))),
            new JabatanGroups(new FakeOffice().authorities(), sop), sop);
    private final NodeRef node = repository.add(JuklakModel.TYPE_BERKAS, Map.of(JuklakModel.PROP_UNIT, "HUKUM"));

    @Test
    void aCaseIsReadByItsReadersAndItsOwnUnitAndInheritsNothing() {
        stepPermissions.grantReaders(berkas());

        List<String> expected = new ArrayList<>(List.of("inherit false"));
        sop.readers().forEach(role -> expected.add("+ Consumer " + sop.role(role).group()));
        expected.add("+ Consumer " + sop.unitRole().perUnit() + "HUKUM");
        assertThat(changes).containsExactlyElementsOf(expected);
        assertThat(changes).noneMatch(change -> change.endsWith(sop.unitRole().group()));
    }

    @Test
    void theOfficeOfAStepWorksOnTheCaseUntilTheStepIsDone() {
        stepPermissions.grantPerformers(berkas(), sop.step("langkah02"));
        stepPermissions.revokePerformers(berkas(), sop.step("langkah02"));

        String group = sop.role(sop.step("langkah02").performer()).group();
        assertThat(changes).containsExactly("+ Collaborator " + group, "- Collaborator " + group);
    }

    @Test
    void aStepOfTheUnitsIsTheCasesOwnUnits() {
        stepPermissions.grantPerformers(berkas(), sop.step("langkah13"));

        assertThat(changes).containsExactly("+ Collaborator " + sop.unitRole().perUnit() + "HUKUM");
    }

    private Berkas berkas() {
        return Berkas.read(repository.nodes().service(), node);
    }

    /** Notes what becomes of permissions. */
    public record Recorded(List<String> changes) {

        public void setInheritParentPermissions(NodeRef node, boolean inherit) {
            changes.add("inherit " + inherit);
        }

        public void setPermission(NodeRef node, String authority, String permission, boolean allow) {
            changes.add((allow ? "+ " : "deny ") + permission + " " + authority);
        }

        public void deletePermission(NodeRef node, String authority, String permission) {
            changes.add("- " + permission + " " + authority);
        }
    }
}
