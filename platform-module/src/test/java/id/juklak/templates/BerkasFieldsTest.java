package id.juklak.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PersonService;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.extensions.surf.util.I18NUtil;

import id.juklak.acs.Fake;
import id.juklak.acs.InTransaction;
import id.juklak.acs.MemoryRepository;
import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.JabatanGroups;
import id.juklak.berkas.Pegawai;
import id.juklak.berkas.PegawaiDirectory;
import id.juklak.model.JuklakModel;
import id.juklak.settings.ShippedSetting;
import id.juklak.sop.LabelFactory;
import id.juklak.sop.Sop;
import id.juklak.text.StoredTexts;
import id.juklak.time.RoundTheClock;

@DisplayName("The fields of a template")
@ExtendWith(InTransaction.class)
class BerkasFieldsTest {

    private static final String UNIT_GROUP = "GROUP_JUKLAK_UNIT_HUKUM";

    private final Sop sop = Sop.read();
    private final MemoryRepository repository = new MemoryRepository();
    private final Map<String, List<String>> holders = new HashMap<>();
    private final NodeRef node = repository.add(JuklakModel.TYPE_BERKAS, Map.of());
    private final Berkas berkas = new Berkas(node, "JUKLAK-2026-0007", "Pedoman Arsip", "juklak", "usulan", "HUKUM", 2026,
            JuklakModel.STATUS_RUNNING, "langkah07", "activiti$1", false, 0);
    private final BerkasFields berkasFields = makeFields();

    @BeforeAll
    static void useOurTexts() {
        I18NUtil.registerResourceBundle("alfresco.module.juklak-platform.messages.juklak");
    }

    private BerkasFields makeFields() {
        Unchecked<PersonService> persons = new Unchecked<>(Fake.of(PersonService.class, new Object() {

            @SuppressWarnings("unused")
            NodeRef getPersonOrNull(String user) {
                return null;
            }
        }));
        Unchecked<AuthorityService> authorities = new Unchecked<>(Fake.of(AuthorityService.class, new Object() {

            @SuppressWarnings("unused")
            boolean authorityExists(String group) {
                return group.equals(UNIT_GROUP);
            }

            @SuppressWarnings("unused")
            String getAuthorityDisplayName(String group) {
                return "Biro Hukum";
            }
        }));
        LabelFactory labelFactory = new LabelFactory(sop, authorities, persons, repository.nodes());
        PegawaiDirectory pegawaiDirectory = new PegawaiDirectory(persons, repository.nodes(), labelFactory) {

            @Override
            public Pegawai find(String user) {
                return new Pegawai(user, "Nama " + user, user.equals(InTransaction.USER) ? "1970" : null, null);
            }
        };
        JabatanGroups jabatanGroups = new JabatanGroups(authorities, sop) {

            @Override
            public List<String> findHolders(String group) {
                return holders.getOrDefault(group, List.of());
            }
        };
        TemplateCatalog templateCatalog = new TemplateCatalog(ShippedSetting.of("templates/templat.json", new TemplateSettingsReader(sop)),
                null, repository.nodes(), repository.contents());
        return new BerkasFields(sop, labelFactory, pegawaiDirectory, jabatanGroups, repository.nodes(),
                new SpelledTimes(new RoundTheClock(), new StoredTexts()), templateCatalog);
    }

    private Map<String, Object> ofInvitation() {
        return berkasFields.ofDocument(berkas, sop.step("langkah07"), "naskahDinasRapat", "isian");
    }

    @Test
    void sayWhatTheCaseIs() {
        repository.nodes().service().setProperty(node, JuklakModel.PROP_STARTED, Date.from(Instant.parse("2026-11-24T18:00:00Z")));

        assertThat(ofInvitation()).containsEntry("berkas.nomor", "JUKLAK-2026-0007").containsEntry("berkas.judul", "Pedoman Arsip")
                .containsEntry("berkas.judulKapital", "PEDOMAN ARSIP").containsEntry("berkas.unit", "Biro Hukum")
                .containsEntry("berkas.mulai", "25 November 2026").containsEntry("langkah.no", "7").containsEntry("isi", "isian");
    }

    @Test
    void nameWhoMakesItAndWhoWillSignWhereThatIsOnePerson() {
        holders.put("GROUP_JUKLAK_KARO_PO", List.of("karo"));
        assertThat(ofInvitation()).containsEntry("pembuat.nama", "Nama kabag").containsEntry("pembuat.nip", "1970")
                .containsEntry("penandatangan.nama", "Nama karo").containsEntry("penandatangan.nip", BerkasFields.DOTS);

        holders.put("GROUP_JUKLAK_KARO_PO", List.of("karo", "plh"));
        assertThat(ofInvitation()).as("of two nobody knows who will").containsEntry("penandatangan.nama", BerkasFields.DOTS);

        holders.remove("GROUP_JUKLAK_KARO_PO");
        assertThat(ofInvitation()).containsEntry("penandatangan.nama", BerkasFields.DOTS);
    }

    @Test
    void areDotsWhereNobodyHasSaidAnythingOfTheMeetingYet() {
        assertThat(ofInvitation()).containsEntry("rapat.tempat", BerkasFields.DOTS).containsEntry("rapat.waktu", BerkasFields.DOTS);

        repository.nodes().service().addAspect(node, JuklakModel.ASPECT_WITH_MEETING,
                new Meeting(Date.from(Instant.parse("2026-11-25T02:00:00Z")), "Ruang Rapat 1", null).toProperties());

        assertThat(ofInvitation()).containsEntry("rapat.hari", "Rabu").containsEntry("rapat.tanggal", "25 November 2026")
                .containsEntry("rapat.waktu", "09.00 WIB").containsEntry("rapat.tempat", "Ruang Rapat 1")
                .containsEntry("rapat.pimpinan", BerkasFields.DOTS);
    }

    @Test
    void listWhoTakesPartTheUnitByItsOwnName() {
        holders.put("GROUP_JUKLAK_KABAG_ORTALA", List.of("kabag"));
        holders.put(UNIT_GROUP, List.of("hukum1", "hukum2"));

        assertThat(ofInvitation().get("peserta")).asInstanceOf(InstanceOfAssertFactories.LIST)
                .extracting("no", "nama", "jabatan")
                .containsExactly(tuple("1", "kabag", "Kepala Bagian Organisasi dan Tata Laksana"),
                        tuple("2", "hukum1", "Biro Hukum"),
                        tuple("3", "hukum2", "Biro Hukum"));
    }
}
