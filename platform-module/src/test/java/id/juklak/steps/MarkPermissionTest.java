package id.juklak.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.juklak.acs.Fake;
import id.juklak.acs.InTransaction;
import id.juklak.acs.Unchecked;
import id.juklak.model.JuklakModel;
import id.juklak.signing.DocumentLock;
import id.juklak.signing.Mark;
import id.juklak.signing.MarkAct;
import id.juklak.text.RefusalException;
import id.juklak.text.StoredTexts;

@ExtendWith(InTransaction.class)
class MarkPermissionTest {

    private static final String KARO = BerkasAtStep.STRANGER;

    private final BerkasAtStep at = new BerkasAtStep();
    private final MarkPermission markPermission = new MarkPermission(at.sop,
            new BerkasAccess(at.repository.nodes(), everyoneMayRead(), at.berkasDocuments),
            new CurrentStep(at.sop, at.jabatanRights, new StoredTexts()), at.jabatanRights, at.stepGate, at.marks,
            new DocumentLock(at.noLocks()));
    private final NodeRef document = at.makeDocument("naskahDinasRapat", "isi");

    @BeforeEach
    void signInKaroAtTheStepOfKaro() {
        // The step at which Karo signs behind the paraf of Kabag.
        at.repository.nodes().service().setProperty(at.node, JuklakModel.PROP_STEP, "langkah09");
        at.signIn(KARO);
    }

    @Test
    void theOfficeOfTheStepPutsItsMarkAfterThoseWhoComeBefore() {
        assertRefused("tanda.urutan");
        assertThat(markPermission.findAllowedActs(at.berkas(), document)).isEmpty();
        putFirst(Instant.now().minus(Duration.ofMinutes(1)));

        assertThat(markPermission.permit(document, MarkAct.SIGNATURE)).satisfies(act -> {
            assertThat(act.user()).isEqualTo(KARO);
            assertThat(act.step().id()).isEqualTo("langkah09");
            assertThat(act.berkas().node()).isEqualTo(at.node);
        });
        assertThat(markPermission.findAllowedActs(at.berkas(), document)).containsExactly(MarkAct.SIGNATURE);
    }

    @Test
    void noMarkIsPutBeforeOneThatIsThereWhenTheClockWasPutBack() {
        putFirst(Instant.now().plus(Duration.ofHours(1)));

        assertRefused("tanda.jamMundur");
    }

    @Test
    void nobodyElsePutsTheMark() {
        putFirst(Instant.now().minus(Duration.ofMinutes(1)));
        at.signIn(BerkasAtStep.PERFORMER);

        assertRefused("tugas.bukanPelaksana");
        assertThat(markPermission.findAllowedActs(at.berkas(), document)).isEmpty();
    }

    @Test
    void aMarkThatTheStepDoesNotAskForIsRefused() {
        putFirst(Instant.now().minus(Duration.ofMinutes(1)));

        assertThatThrownBy(() -> markPermission.permit(document, MarkAct.PARAF)).isInstanceOfSatisfying(RefusalException.class,
                refusal -> assertThat(refusal.code()).isEqualTo("tanda.tidakDiminta"));
    }

    private void putFirst(Instant moment) {
        var digests = at.fingerprint.read(document);
        at.marks.add(document,
                Mark.paraf(BerkasAtStep.PERFORMER, "KABAG_ORTALA", Date.from(moment), "1.0", digests.whole(), digests.length()));
    }

    private void assertRefused(String code) {
        assertThatThrownBy(() -> markPermission.permit(document, MarkAct.SIGNATURE)).isInstanceOfSatisfying(RefusalException.class,
                refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static Unchecked<PermissionService> everyoneMayRead() {
        return new Unchecked<>(Fake.of(PermissionService.class, new Object() {

            @SuppressWarnings("unused")
            public AccessStatus hasPermission(NodeRef node, String permission) {
                return AccessStatus.ALLOWED;
            }
        }));
    }
}
