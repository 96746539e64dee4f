package id.juklak.embedded.rest;

import java.util.LinkedHashMap;
import java.util.Map;

import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.lock.UnableToAquireLockException;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.security.NoSuchPersonException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.webscripts.WebScriptException;

import id.juklak.embedded.database.DatabaseDown;
import id.juklak.embedded.search.afts.AftsSyntaxException;

/** What exceptions are to a client: ACS's status by their class. */
final class ApiErrors {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);
    private static final String DEFAULT = "framework.exception.ApiDefault";
    private static final Map<Class<? extends Exception>, Integer> STATUS = new LinkedHashMap<>();

    static {
        STATUS.put(InvalidNodeRefException.class, 404);
        STATUS.put(NoSuchPersonException.class, 404);
        STATUS.put(AccessDeniedException.class, 403);
        STATUS.put(AuthenticationException.class, 401);
        STATUS.put(NodeLockedException.class, 409);
        STATUS.put(UnableToAquireLockException.class, 422);
        STATUS.put(DuplicateChildNodeNameException.class, 409);
        STATUS.put(FileExistsException.class, 409);
        STATUS.put(InvalidTypeException.class, 409);
        STATUS.put(IntegrityException.class, 422);
        STATUS.put(AftsSyntaxException.class, 400);
        STATUS.put(IllegalArgumentException.class, 400);
    }

    /** What a client is told. */
    record Told(int status, String key, String sentence) {}

    /** An exception of ACS's own has its number already; the sentence of a module's refusal arrives as the module wrote it. */
    Told of(RuntimeException failure) {
        if (failure instanceof ApiException api) {
            return new Told(api.status(), api.key(), api.getMessage());
        }
        if (failure instanceof WebScriptException script) {
            return new Told(script.getStatus(), DEFAULT, failure.getMessage());
        }
        for (Map.Entry<Class<? extends Exception>, Integer> known : STATUS.entrySet()) {
            if (known.getKey().isInstance(failure)) {
                return new Told(known.getValue(), DEFAULT, failure.getMessage());
            }
        }
        if (DatabaseDown.isCauseOf(failure)) {
            return new Told(503, DEFAULT, DatabaseDown.SENTENCE);
        }
        LOG.error("A request failed", failure);
        return new Told(500, DEFAULT, failure.getMessage());
    }
}
