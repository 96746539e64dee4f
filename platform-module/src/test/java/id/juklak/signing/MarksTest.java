package id.juklak.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.juklak.acs.InTransaction;
import id.juklak.acs.MemoryRepository;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;
import id.juklak.signing.Marks.VoidedMark;

@DisplayName("The marks on a document")
@ExtendWith(InTransaction.class)
class MarksTest {

    private static final Date MONDAY = new Date(1_000_000);
    private static final Date TUESDAY = new Date(2_000_000);

    private final MemoryRepository repository = new MemoryRepository();
    private final Marks marks = new Marks(repository.nodes(), new GuardedWrite());
    private final NodeRef document = repository.add(JuklakModel.TYPE_DOCUMENT, Map.of());

    private static Mark paraf(String by, String jabatan) {
        return Mark.paraf(by, jabatan, MONDAY, "1.0", "aa", 10);
    }

    private static Mark signature(String by, String jabatan, String provider, String certificate) {
        return new Mark(MarkAct.SIGNATURE, by, jabatan, TUESDAY, "1.1", "bb", 20, provider, certificate);
    }

    private Object state() {
        return repository.nodes().service().getProperty(document, JuklakModel.PROP_DOCUMENT_STATE);
    }

    @Test
    void areReadAsTheyWerePutInTheOrderOfTheActs() {
        Mark first = paraf("kasubbag", "KASUBBAG_TATA_LAKSANA");
        Mark second = paraf("kabag", "KABAG_ORTALA");
        Mark withoutCertificate = signature("karo", "KARO_PO", SigningSettings.WITHOUT_CERTIFICATE, null);
        Mark withCertificate = signature("sesmenko", "SESMENKO", SigningSettings.CERTIFICATE, "CN=Sesmenko, 12");

        marks.add(document, first);
        marks.add(document, second);
        marks.add(document, withoutCertificate);
        marks.add(document, withCertificate);

        assertThat(marks.read(document, MarkAct.PARAF)).containsExactly(first, second);
        assertThat(marks.readAll(document)).containsExactly(first, second, withoutCertificate, withCertificate);
    }

    @Test
    void bringItToTheirStateAndASignedOneStaysSigned() {
        marks.add(document, paraf("kabag", "KABAG_ORTALA"));
        assertThat(state()).isEqualTo(JuklakModel.STATE_WITH_PARAF);
        assertThat(marks.isSigned(document)).isFalse();

        marks.add(document, signature("karo", "KARO_PO", SigningSettings.BSRE, "CN=Karo"));
        marks.add(document, paraf("sesmenko", "SESMENKO"));

        assertThat(state()).isEqualTo(JuklakModel.STATE_SIGNED);
        assertThat(marks.isSigned(document)).isTrue();
    }

    @Test
    void thatAChangeVoidsAreGoneAndStayInSightUntilTheOfficeRenewsThem() {
        marks.add(document, paraf("kasubbag", "KASUBBAG_TATA_LAKSANA"));
        marks.add(document, paraf("kabag", "KABAG_ORTALA"));

        marks.voidMarks(document, TUESDAY);

        assertThat(marks.readAll(document)).isEmpty();
        assertThat(state()).isEqualTo(JuklakModel.STATE_DRAFT);
        assertThat(marks.readVoided(document)).containsExactly(
                new VoidedMark("paraf", "kasubbag", "KASUBBAG_TATA_LAKSANA", TUESDAY),
                new VoidedMark("paraf", "kabag", "KABAG_ORTALA", TUESDAY));

        marks.add(document, signature("plh", "KABAG_ORTALA", SigningSettings.BSRE, "CN=Plh"));
        assertThat(marks.readVoided(document)).as("another act renews nothing").hasSize(2);
        marks.add(document, paraf("plh", "KABAG_ORTALA"));
        assertThat(marks.readVoided(document)).extracting(VoidedMark::by).containsExactly("kasubbag");
        marks.add(document, paraf("kasubbag", "KASUBBAG_TATA_LAKSANA"));
        assertThat(marks.readVoided(document)).isEmpty();
    }
}
