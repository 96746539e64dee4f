package id.juklak.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.rule.RuleService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.juklak.acs.Checked;
import id.juklak.acs.Fake;
import id.juklak.acs.InTransaction;
import id.juklak.setup.SetupStep.Stage;

@DisplayName("What the office needs is made")
@ExtendWith(InTransaction.class)
class JuklakSetupTest {

    private final List<String> happened = new ArrayList<>();
    private final Checked<RuleService> rules = new Checked<>(Fake.of(RuleService.class, new Object() {

        @SuppressWarnings("unused")
        void disableRules() {
            happened.add("rules off");
        }

        @SuppressWarnings("unused")
        void enableRules() {
            happened.add("rules on");
        }
    }));

    private SetupStep step(Stage stage, Runnable work) {
        return new SetupStep() {

            @Override
            public Stage stage() {
                return stage;
            }

            @Override
            public void prepare() {
                work.run();
            }
        };
    }

    @Test
    void stageByStageInWhateverOrderTheStepsCome() {
        List<SetupStep> steps = new ArrayList<>(
                Arrays.stream(Stage.values()).map(stage -> step(stage, () -> happened.add(stage.name()))).toList());
        Collections.reverse(steps);

        new JuklakSetup(steps, rules, () -> happened.add("repair")).executeInternal();

        assertThat(happened).containsExactly("rules off", "GROUPS", "SITE", "FOLDERS", "FILES", "rules on", "repair");
    }

    @Test
    void asTheAdministratorWhoeverStartsTheModule() {
        new JuklakSetup(List.of(step(Stage.SITE, () -> happened.add(AuthenticationUtil.getFullyAuthenticatedUser()))), rules,
                () -> happened.add("repair"))
                .executeInternal();

        assertThat(happened).contains(AuthenticationUtil.getAdminUserName());
        assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isEqualTo(InTransaction.USER);
    }

    @Test
    void orTheStartFailsAndTheRulesAreOnAgain() {
        JuklakSetup setup = new JuklakSetup(List.of(step(Stage.GROUPS, () -> {
            throw new IllegalStateException("no groups");
        }), step(Stage.SITE, () -> happened.add("site"))), rules, () -> happened.add("repair"));

        assertThatThrownBy(setup::executeInternal).hasMessage("no groups");
        assertThat(happened).containsExactly("rules off", "rules on");
        assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isEqualTo(InTransaction.USER);
    }
}
