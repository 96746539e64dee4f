package id.juklak.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.juklak.acs.InTransaction;
import id.juklak.acs.MemoryRepository;
import id.juklak.berkas.News;
import id.juklak.berkas.News.Kind;
import id.juklak.berkas.RegisterMonth;
import id.juklak.model.JuklakModel;
import id.juklak.notify.OutboxEntry.State;
import id.juklak.settings.SettingsFolder;
import id.juklak.settings.ShippedSetting;
import id.juklak.sop.Sop;
import id.juklak.time.RoundTheClock;

@DisplayName("The outbox")
@ExtendWith(InTransaction.class)
class OutboxTest {

    private final MemoryRepository repository = new MemoryRepository();
    private final NodeRef folder = repository.add(ContentModel.TYPE_FOLDER, Map.of());
    private final NodeRef berkas = repository.add(JuklakModel.TYPE_BERKAS, Map.of());
    private final News news = new News(Kind.TASK, berkas, "langkah01", "1", "karo", null, new Date());
    private final Outbox outbox = outbox("smtp.kemenko.go.id");

    private Outbox outbox(String server) {
        SettingsFolder settingsFolder = new SettingsFolder(repository.nodes()) {

            @Override
            public NodeRef findChild(String name) {
                return name.equals(Outbox.FOLDER) && repository.nodes().service().exists(folder) ? folder : null;
            }
        };
        return new Outbox(settingsFolder, repository.nodes(), new RegisterMonth(new RoundTheClock()),
                ShippedSetting.of("notify/pemberitahuan.json", new NotificationSettingsReader(Sop.read())), server);
    }

    private void add(Drawer drawer, String recipient, String moment) {
        outbox.add(OutboxEntry.create(news, recipient, recipient + "@kemenko.go.id"), drawer, Date.from(Instant.parse(moment)));
    }

    private List<String> recipients(List<NodeRef> nodes) {
        return nodes.stream().map(node -> outbox.read(node).recipient()).toList();
    }

    @Test
    void hasADrawerOfItsOwnForEachStageUnderTheNameThatAnAdministratorReads() {
        outbox.createDrawers();
        outbox.createDrawers();

        assertThat(Arrays.stream(Drawer.values()).map(Drawer::folder)).containsExactly("Kabar", "Antre", "Dikirim", "Periksa", "Selesai")
                .allSatisfy(name -> assertThat(repository.nodes().service().getChildByName(folder, ContentModel.ASSOC_CONTAINS, name))
                        .isNotNull());
        assertThat(Arrays.stream(Drawer.values()).filter(drawer -> drawer != Drawer.FINISHED)).allMatch(drawer -> outbox.list(drawer)
                .isEmpty());
    }

    @Test
    void givesWhatWaitsTheEarliestFirstAndOnlyWhoseMomentHasCome() {
        add(Drawer.QUEUED, "kedua", "2026-11-25T03:00:00Z");
        add(Drawer.QUEUED, "ketiga", "2026-11-25T03:00:00.001Z");
        add(Drawer.QUEUED, "pertama", "2026-11-25T02:00:00Z");

        assertThat(recipients(outbox.list(Drawer.QUEUED))).containsExactly("pertama", "kedua", "ketiga");
        assertThat(recipients(outbox.list(Drawer.QUEUED, Date.from(Instant.parse("2026-11-25T03:00:00Z")))))
                .containsExactly("pertama", "kedua");
    }

    @Test
    void keepsWhatIsDoneByMonthsTheLatestFirstAndKnowsWhatMayGo() {
        add(Drawer.FINISHED, "oktober", "2026-10-31T16:59:00Z");
        add(Drawer.FINISHED, "november", "2026-10-31T17:00:00Z");
        add(Drawer.FINISHED, "desember", "2026-12-02T02:00:00Z");

        assertThat(recipients(outbox.listFinished())).containsExactly("desember", "november", "oktober");
        assertThat(recipients(outbox.listExpired(Date.from(Instant.parse("2026-11-25T00:00:00Z")), 10)))
                .containsExactlyInAnyOrder("oktober", "november");
        assertThat(outbox.listExpired(Date.from(Instant.parse("2026-12-31T00:00:00Z")), 2)).hasSize(2);
        assertThat(repository.nodes().service().getChildByName(
                repository.nodes().service().getChildByName(folder, ContentModel.ASSOC_CONTAINS, Drawer.FINISHED.folder()),
                ContentModel.ASSOC_CONTAINS, "2026-11")).as("the month is the office's").isNotNull();
    }

    @Test
    void movesAMailFromDrawerToDrawerWithAllThatIsKnownOfIt() {
        add(Drawer.QUEUED, "kabag", "2026-11-25T02:00:00Z");
        NodeRef node = outbox.list(Drawer.QUEUED).get(0);
        OutboxEntry failed = outbox.read(node).withState(State.FAILED, "sebab");

        outbox.move(failed, Drawer.REVIEW);

        assertThat(outbox.isIn(Drawer.REVIEW, node)).isTrue();
        assertThat(outbox.isIn(Drawer.QUEUED, node)).isFalse();
        assertThat(outbox.list(Drawer.QUEUED)).isEmpty();
        assertThat(outbox.read(node)).isEqualTo(failed);

        outbox.move(failed.withState(State.WAITING, null), Drawer.QUEUED);
        assertThat(outbox.read(node).reason()).as("nothing of an earlier state stays").isNull();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({ "smtp.kemenko.go.id, true", "smtp.example.com, false", "'${mail.host}', false", "'', false" })
    void takesNewsWhereThereIsAMailServer(String server, boolean taken) {
        Outbox withServer = outbox(server);
        withServer.record(news);

        assertThat(withServer.isActive()).isEqualTo(taken);
        assertThat(withServer.list(Drawer.NEWS)).hasSize(taken ? 1 : 0);
    }

    @Test
    void thatSomeoneDeletedStopsNoCase() {
        repository.nodes().service().deleteNode(folder);

        outbox.record(news);

        assertThat(repository.nodes().service().exists(berkas)).isTrue();
    }
}
