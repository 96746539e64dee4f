package id.juklak.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.activiti.engine.ActivitiException;
import org.activiti.engine.ActivitiOptimisticLockingException;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.extensions.surf.util.I18NUtil;

import id.juklak.text.RefusalException;

@DisplayName("An error becomes an answer")
@ExtendWith(IndonesianTexts.class)
class ErrorResponsesTest {

    private final ErrorResponses errorResponses = new ErrorResponses();

    @Test
    void withOurOwnSentenceHoweverDeeplyAcsAndTheEngineWrapIt() {
        RefusalException original = new RefusalException("web.wajib", 422, List.of("Satu.", "Dua."), "judul");
        Throwable wrapped = new AlfrescoRuntimeException("Failed", new ActivitiException("Exception while invoking TaskListener: x",
                new ActivitiException("Exception while invoking TaskListener: y", original)));

        assertThat(errorOf(wrapped))
                .isEqualTo(new ErrorResponses.ApiError("juklak.web.wajib", 422, "Isian \"judul\" wajib diisi.", List.of("Satu.", "Dua.")));
    }

    @Test
    void with403WhenAcsDenies() {
        assertThat(errorOf(new ActivitiException("x", new AccessDeniedException("permissions.err_access_denied"))).statusCode())
                .isEqualTo(403);
    }

    @Test
    void with404WhenANodeIsNotThere() {
        assertThat(errorOf(new InvalidNodeRefException(new NodeRef("workspace://SpacesStore/x"))).statusCode()).isEqualTo(404);
    }

    @Test
    void with409WhenTwoTransactionsMet() {
        assertThat(errorOf(new ActivitiOptimisticLockingException("Task[id=7] was updated")).statusCode()).isEqualTo(409);
        assertThat(errorOf(new AlfrescoRuntimeException("x", new ConcurrencyFailureException("y"))).statusCode()).isEqualTo(409);
        assertThat(errorOf(new ActivitiException("Task[id=7] was updated by another transaction concurrently")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void with500AndANumberForTheLogButNothingOfTheServersInsideOtherwise() {
        ErrorResponses.ApiError error = errorOf(new IllegalStateException("select * from rahasia"));

        assertThat(error.statusCode()).isEqualTo(500);
        assertThat(error.briefSummary()).startsWith("Permintaan tidak dapat diselesaikan").doesNotContain("rahasia", "Exception");
    }

    @Test
    void inEnglishForWhomPrefersIt() {
        I18NUtil.setLocale(Locale.UK);

        assertThat(errorOf(new AccessDeniedException("x")).briefSummary()).isEqualTo("You are not allowed to do this.");
    }

    private ErrorResponses.ApiError errorOf(Throwable failure) {
        return errorResponses.toResponse(failure).data().error();
    }
}
