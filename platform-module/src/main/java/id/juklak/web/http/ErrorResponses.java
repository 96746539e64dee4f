package id.juklak.web.http;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.activiti.engine.ActivitiObjectNotFoundException;
import org.activiti.engine.ActivitiOptimisticLockingException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.text.RefusalException;

/**
 * Turns what went wrong into an answer: a status, a code, and a sentence in the user's language. What our services throw arrives wrapped,
 * once or twice, by Activiti and ACS; so the whole chain of causes is searched.
 */
class ErrorResponses {

    private static final Logger log = LoggerFactory.getLogger(ErrorResponses.class);

    /** ACS and Activiti say it in words only when two transactions met on one task. */
    private static final String CONCURRENT_UPDATE = "was updated by another transaction";

    private static final String FOREIGN_KEY_VIOLATION = "23503";
    private static final String ENGINE_CONSTRAINT = "act_fk_";

    /** The error in the shape of ACS's public REST API, and the sentences one by one where there are several. */
    record ErrorJson(ApiError error) {}

    record ApiError(String errorKey, int statusCode, String briefSummary, @JsonProperty("rincian") List<String> details) {}

    Response<ErrorJson> toResponse(Throwable failure) {
        RefusalException refusal = toRefusal(failure);
        return new Response<>(refusal.status(),
                new ErrorJson(new ApiError("juklak." + refusal.code(), refusal.status(), refusal.getMessage(), refusal.details())), null);
    }

    private RefusalException toRefusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusalException refusal) {
                return refusal;
            }
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            RefusalException refusal = translate(cause);
            if (refusal != null) {
                return refusal;
            }
        }
        String reference = UUID.randomUUID().toString();
        log.error("Request failed, reference {}", reference, failure);
        return new RefusalException("web.takTerduga", 500, reference);
    }

    /** The engine writes what belongs to a task or process that another transaction has ended; the database refuses it. */
    private static boolean isEndedTask(Throwable cause) {
        return cause instanceof SQLException refused && FOREIGN_KEY_VIOLATION.equals(refused.getSQLState())
                && refused.getMessage().toLowerCase(Locale.ROOT).contains(ENGINE_CONSTRAINT);
    }

    private RefusalException translate(Throwable cause) {
        if (cause instanceof AccessDeniedException) {
            return new RefusalException("web.ditolak", 403);
        }
        if (cause instanceof InvalidNodeRefException) {
            return new RefusalException("web.tidakAda", 404);
        }
        if (cause instanceof NodeLockedException) {
            return new RefusalException("web.terkunci", 409);
        }
        if (cause instanceof FileExistsException) {
            return new RefusalException("web.namaAda", 409);
        }
        if (cause instanceof ActivitiObjectNotFoundException || isEndedTask(cause)) {
            return new RefusalException("tugas.berakhir", 409);
        }
        boolean concurrent = cause instanceof ConcurrencyFailureException || cause instanceof ActivitiOptimisticLockingException
                || cause.getMessage() != null && cause.getMessage().contains(CONCURRENT_UPDATE);
        return concurrent ? new RefusalException("web.bersamaan", 409) : null;
    }
}
