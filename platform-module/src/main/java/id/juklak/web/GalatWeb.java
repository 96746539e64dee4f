package id.juklak.web;

import java.util.List;
import java.util.UUID;

import org.activiti.engine.ActivitiOptimisticLockingException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;

import id.juklak.JuklakException;

/**
 * Turns what went wrong into an answer: a status, a code, and a sentence in the user's language. What our services throw arrives wrapped,
 * once or twice, by Activiti and ACS; so the whole chain of causes is searched.
 */
class GalatWeb {

    private static final Logger log = LoggerFactory.getLogger(GalatWeb.class);

    /** ACS and Activiti say it in words only when two transactions met on one task. */
    private static final String BERSAMAAN = "was updated by another transaction";

    /** The error in the shape of ACS's public REST API, and the sentences one by one where there are several. */
    record Isi(Galat error) {}

    record Galat(String errorKey, int statusCode, String briefSummary, List<String> rincian) {}

    Jawaban jawaban(Throwable salah) {
        JuklakException galat = kenali(salah);
        return new Jawaban(galat.status(),
                new Isi(new Galat("juklak." + galat.kode(), galat.status(), galat.getMessage(), galat.rincian())));
    }

    private JuklakException kenali(Throwable salah) {
        for (Throwable sebab = salah; sebab != null; sebab = sebab.getCause()) {
            if (sebab instanceof JuklakException galat) {
                return galat;
            }
        }
        for (Throwable sebab = salah; sebab != null; sebab = sebab.getCause()) {
            JuklakException galat = kenaliSatu(sebab);
            if (galat != null) {
                return galat;
            }
        }
        String nomor = UUID.randomUUID().toString();
        log.error("Request failed, reference {}", nomor, salah);
        return new JuklakException("web.takTerduga", 500, nomor);
    }

    private JuklakException kenaliSatu(Throwable sebab) {
        if (sebab instanceof AccessDeniedException) {
            return new JuklakException("web.ditolak", 403);
        }
        if (sebab instanceof InvalidNodeRefException) {
            return new JuklakException("web.tidakAda", 404);
        }
        if (sebab instanceof NodeLockedException) {
            return new JuklakException("web.terkunci", 409);
        }
        if (sebab instanceof FileExistsException) {
            return new JuklakException("web.namaAda", 409);
        }
        boolean bersamaan = sebab instanceof ConcurrencyFailureException || sebab instanceof ActivitiOptimisticLockingException
                || sebab.getMessage() != null && sebab.getMessage().contains(BERSAMAAN);
        return bersamaan ? new JuklakException("web.bersamaan", 409) : null;
    }
}
