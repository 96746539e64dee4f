package id.juklak.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.juklak.acs.Fake;
import id.juklak.acs.InTransaction;
import id.juklak.acs.MemoryRepository;
import id.juklak.acs.Unchecked;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.EventKind;
import id.juklak.berkas.JabatanGroups;
import id.juklak.berkas.News;
import id.juklak.berkas.News.Kind;
import id.juklak.model.JuklakModel;
import id.juklak.settings.ShippedSetting;
import id.juklak.sop.Sop;

@DisplayName("Of news are told")
@ExtendWith(InTransaction.class)
class RecipientsTest {

    private final Sop sop = Sop.read();
    private final MemoryRepository repository = new MemoryRepository();
    private final NodeRef berkas = repository.add(JuklakModel.TYPE_BERKAS,
            Map.of(JuklakModel.PROP_UNIT, "HUKUM", JuklakModel.PROP_STATUS, JuklakModel.STATUS_RUNNING));
    private final Tasks tasks = new Tasks();
    private final Map<String, Set<String>> members = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final Set<String> mayNotRead = new HashSet<>();
    private final List<BerkasLog.Event> history = new ArrayList<>();
    private final Recipients recipients = makeRecipients();

    private Recipients makeRecipients() {
        JabatanGroups jabatanGroups = new JabatanGroups(new Unchecked<>(null), sop) {

            @Override
            public Set<String> findMembers(String group) {
                return members.getOrDefault(group, Set.of());
            }
        };
        AddressBook addressBook = new AddressBook(new Unchecked<>(null), new Unchecked<>(null), new Unchecked<>(null)) {

            @Override
            Addressee find(String user) {
                return user.startsWith("hapus")
                        ? null
                        : new Addressee(user, addresses.getOrDefault(user, user + "@kemenko.go.id"), true,
                                INDONESIAN);
            }
        };
        BerkasLog berkasLog = new BerkasLog(new Unchecked<>(null), null, null) {

            @Override
            public List<Event> readHistory(NodeRef node) {
                return history;
            }
        };
        Unchecked<PermissionService> permissions = new Unchecked<>(Fake.of(PermissionService.class, new Object() {

            @SuppressWarnings("unused")
            AccessStatus hasPermission(NodeRef node, String permission) {
                return mayNotRead.contains(AuthenticationUtil.getRunAsUser()) ? AccessStatus.DENIED : AccessStatus.ALLOWED;
            }
        }));
        return new Recipients(sop, jabatanGroups, new Participants(berkasLog, addressBook, permissions), addressBook,
                ShippedSetting.of("notify/pemberitahuan.json", new NotificationSettingsReader(sop)), tasks.service(), repository.nodes());
    }

    private News news(Kind kind, String stepId, String taskId, String by) {
        return new News(kind, berkas, stepId, taskId, by, null, new Date());
    }

    private List<String> told(News news) {
        return recipients.findFor(news).stream().map(Addressee::user).toList();
    }

    private void tookPart(String user, EventKind event) {
        history.add(new BerkasLog.Event(event, "langkah02", user, "KABAG_ORTALA", new Date(), null, null, null, null, null));
    }

    @Test
    void thePoolWhileNobodyHoldsTheTaskAndThenItsHolderAlone() {
        members.put("GROUP_JUKLAK_KABAG_ORTALA", Set.of("kabag", "plh"));
        tasks.add("1", "langkah02", null, berkas);
        tasks.add("2", "langkah02", "plh", berkas);

        assertThat(told(news(Kind.TASK, "langkah02", "1", null))).containsExactly("kabag", "plh");
        assertThat(told(news(Kind.TASK, "langkah02", "2", null))).containsExactly("plh");
        assertThat(recipients.isStillRelevant(news(Kind.TASK, "langkah02", "2", null), "kabag")).isFalse();
        assertThat(recipients.isStillRelevant(news(Kind.TASK, "langkah02", "2", null), "plh")).isTrue();
    }

    @Test
    void nobodyOfATaskThatHasBeenDoneOrACaseThatIsGone() {
        tasks.add("1", "langkah02", "kabag", berkas);
        News taskNews = news(Kind.TASK, "langkah02", "1", null);
        News berkasNews = news(Kind.FINISHED, "langkah16", null, null);
        assertThat(recipients.isStillRelevant(taskNews)).isTrue();

        tasks.complete("1");
        assertThat(recipients.isStillRelevant(taskNews)).isFalse();
        assertThat(recipients.isStillRelevant(berkasNews)).isTrue();

        repository.nodes().service().deleteNode(berkas);
        assertThat(recipients.isStillRelevant(berkasNews)).isFalse();
    }

    @Test
    void theSuperiorOfALongOverdueTaskButNotAgainWhoHoldsItAsPlh() {
        members.put("GROUP_JUKLAK_KARO_PO", Set.of("karo", "plh"));
        tasks.add("1", "langkah02", "plh", berkas);

        assertThat(told(news(Kind.ESCALATED, "langkah02", "1", null))).containsExactly("karo");
        assertThat(recipients.isStillRelevant(news(Kind.ESCALATED, "langkah02", "1", null), "karo")).isTrue();
    }

    @Test
    void ofTheEndThoseWhoTookPartAndTheUnitAsFarAsTheyMayReadItWithoutWhoseActItWas() {
        members.put("GROUP_JUKLAK_UNIT_HUKUM", Set.of("hukum"));
        tookPart("kabag", EventKind.COMPLETED);
        tookPart("karo", EventKind.SIGNED);
        tookPart("pindah", EventKind.PARAF);
        tookPart("hapus1", EventKind.CLAIMED);
        tookPart("penonton", EventKind.REFUSED);
        mayNotRead.add("pindah");

        assertThat(told(news(Kind.FINISHED, "langkah16", null, "karo"))).containsExactly("hukum", "kabag");
    }

    @Test
    void ofACancellationAlsoTheOfficeWhoseTaskItWas() {
        members.put("GROUP_JUKLAK_KABAG_ORTALA", Set.of("kabag"));

        assertThat(told(news(Kind.CANCELLED, "langkah02", null, "karo"))).containsExactly("kabag");
    }

    @Test
    void twoWhoShareAnAddressOnce() {
        members.put("GROUP_JUKLAK_KABAG_ORTALA", Set.of("ani", "budi", "tanpa1", "tanpa2"));
        addresses.putAll(Map.of("ani", "Ortala@kemenko.go.id", "budi", "ortala@kemenko.go.id", "tanpa1", "", "tanpa2", ""));
        tasks.add("1", "langkah02", null, berkas);

        assertThat(told(news(Kind.TASK, "langkah02", "1", null))).containsExactly("ani", "tanpa1", "tanpa2");
    }
}
