package id.juklak.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.juklak.acs.InTransaction;
import id.juklak.acs.MemoryRepository;
import id.juklak.files.Fingerprint;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;

@DisplayName("A mark holds")
@ExtendWith(InTransaction.class)
class MarkIntegrityTest {

    private final MemoryRepository repository = new MemoryRepository();
    private final Marks marks = new Marks(repository.nodes(), new GuardedWrite());
    private final MarkIntegrity markIntegrity = new MarkIntegrity(marks, new Fingerprint(repository.contents()));
    private final NodeRef document = repository.add(JuklakModel.TYPE_DOCUMENT, Map.of());

    private Mark mark(String by, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Mark mark = Mark.paraf(by, "KABAG_ORTALA", new Date(), "1.0", Fingerprint.of(bytes), bytes.length);
        marks.add(document, mark);
        return mark;
    }

    @Test
    void whileTheContentIsWhatItWasPutOn() {
        repository.write(document, "naskah");
        Mark mark = mark("kabag", "naskah");

        assertThat(markIntegrity.findValid(document)).containsExactly(mark);

        repository.write(document, "naskaH");
        assertThat(markIntegrity.findValid(document)).isEmpty();
    }

    @Test
    void alsoBehindWhichASignatureWasAppendedThatCoversAll() {
        Mark earlier = mark("kabag", "naskah");
        Mark later = mark("karo", "naskah+tanda");
        repository.write(document, "naskah+tanda");

        assertThat(markIntegrity.findValid(document)).containsExactly(earlier, later);

        repository.write(document, "naskaH+tanda");
        assertThat(markIntegrity.findValid(document)).isEmpty();
    }

    @Test
    void notBehindWhichSomethingStandsThatNobodyMarked() {
        mark("kabag", "naskah");
        repository.write(document, "naskah dan tambahan");

        assertThat(markIntegrity.findValid(document)).isEmpty();
    }

    @Test
    void neverOnADocumentThatHasNoContentAnyMore() {
        mark("kabag", "naskah");

        assertThat(markIntegrity.findValid(document)).isEmpty();
    }
}
