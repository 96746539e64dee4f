package id.juklak.share;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.alfresco.web.evaluator.Comparator;

/** Whether a time that the repository gave in ISO 8601 has passed. Share has no evaluator that knows the time of day. */
public class HasPassed implements Comparator {

    @Override
    public boolean compare(Object nodeValue) {
        if (nodeValue == null) {
            return false;
        }
        try {
            return OffsetDateTime.parse(nodeValue.toString()).toInstant().isBefore(Instant.now());
        } catch (DateTimeException notATime) {
            return false;
        }
    }
}
