package id.juklak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.activiti.engine.ActivitiException;
import org.activiti.engine.ActivitiOptimisticLockingException;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.extensions.surf.util.I18NUtil;

import id.juklak.JuklakException;

@DisplayName("An error becomes an answer")
class GalatWebTest {

    private final GalatWeb galat = new GalatWeb();

    @BeforeEach
    void indonesian() {
        I18NUtil.registerResourceBundle("alfresco.module.juklak-platform.messages.juklak-web");
        I18NUtil.setLocale(Locale.forLanguageTag("id"));
    }

    @AfterEach
    void nobody() {
        I18NUtil.setLocale(null);
    }

    @Test
    void with_our_own_sentence_however_deeply_acs_and_the_engine_wrap_it() {
        JuklakException asli = new JuklakException("web.wajib", 422, List.of("Satu.", "Dua."), "judul");
        Throwable terbungkus = new AlfrescoRuntimeException("Failed", new ActivitiException("Exception while invoking TaskListener: x",
                new ActivitiException("Exception while invoking TaskListener: y", asli)));

        assertThat(isi(terbungkus))
                .isEqualTo(new GalatWeb.Galat("juklak.web.wajib", 422, "Isian \"judul\" wajib diisi.", List.of("Satu.", "Dua.")));
    }

    @Test
    void with_403_when_acs_denies() {
        assertThat(isi(new ActivitiException("x", new AccessDeniedException("permissions.err_access_denied"))).statusCode()).isEqualTo(403);
    }

    @Test
    void with_404_when_a_node_is_not_there() {
        assertThat(isi(new InvalidNodeRefException(new NodeRef("workspace://SpacesStore/x"))).statusCode()).isEqualTo(404);
    }

    @Test
    void with_409_when_two_transactions_met() {
        assertThat(isi(new ActivitiOptimisticLockingException("Task[id=7] was updated")).statusCode()).isEqualTo(409);
        assertThat(isi(new AlfrescoRuntimeException("x", new ConcurrencyFailureException("y"))).statusCode()).isEqualTo(409);
        assertThat(isi(new ActivitiException("Task[id=7] was updated by another transaction concurrently")).statusCode()).isEqualTo(409);
    }

    @Test
    void with_500_and_a_number_for_the_log_but_nothing_of_the_servers_inside_otherwise() {
        GalatWeb.Galat isi = isi(new IllegalStateException("select * from rahasia"));

        assertThat(isi.statusCode()).isEqualTo(500);
        assertThat(isi.briefSummary()).startsWith("Permintaan tidak dapat diselesaikan").doesNotContain("rahasia", "Exception");
    }

    @Test
    void in_english_for_whom_prefers_it() {
        I18NUtil.setLocale(Locale.UK);

        assertThat(isi(new AccessDeniedException("x")).briefSummary()).isEqualTo("You are not allowed to do this.");
    }

    private GalatWeb.Galat isi(Throwable salah) {
        return ((GalatWeb.Isi) galat.jawaban(salah).isi()).error();
    }
}
