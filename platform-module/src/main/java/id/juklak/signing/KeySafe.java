package id.juklak.signing;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Date;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.extensions.surf.util.I18NUtil;

import id.juklak.settings.Setting;
import id.juklak.signing.crypto.Pkcs12Key;
import id.juklak.signing.crypto.SigningKey;
import id.juklak.text.RefusalException;
import id.juklak.time.WorkingTime;

/**
 * Opens an official's key with the passphrase, which is kept nowhere. A guess is counted before it is tried, in a transaction of its own:
 * it counts also where the rest is rolled back, and many at the same moment are no more guesses than one after the other.
 */
public class KeySafe {

    /** What {@link Pkcs12Key} says of a wrong passphrase. */
    private static final String WRONG_PASSPHRASE = "kunci.frasaSandi";

    private final Pkcs12Key pkcs12Key = new Pkcs12Key();
    private final KeyNodes keyNodes;
    private final Setting<SigningSettings> setting;
    private final WorkingTime workingTime;
    private final TransactionService transactionService;

    public KeySafe(KeyNodes keyNodes, Setting<SigningSettings> setting, WorkingTime workingTime,
            TransactionService transactionService) {
        this.keyNodes = keyNodes;
        this.setting = setting;
        this.workingTime = workingTime;
        this.transactionService = transactionService;
    }

    /** What a user's certificate says; null for a user without a key. */
    public KeyNodes.KeyDescription findDescription(String user) {
        NodeRef keyNode = keyNodes.find(user);
        return keyNode == null ? null : keyNodes.readDescription(keyNode);
    }

    /**
     * Keeps a user's key, encrypted anew and strongly under the same passphrase, in the place of the one that he or she had.
     *
     * @throws RefusalException 403 or 422 where the file can't be used: another passphrase, no PKCS#12, no key for signing, a weak one, a
     * certificate that is not valid now
     */
    public void save(String user, byte[] p12, char[] passphrase) {
        if (p12.length > Pkcs12Key.MAX_SIZE) {
            throw new RefusalException("kunci.rusak", 422);
        }
        SigningKey signingKey = pkcs12Key.open(p12, passphrase);
        X509Certificate certificate = signingKey.certificate();
        Date now = new Date();
        if (now.after(certificate.getNotAfter())) {
            throw new RefusalException("kunci.kedaluwarsa", 422, formatDate(certificate.getNotAfter()));
        }
        keyNodes.save(user, pkcs12Key.close(signingKey, passphrase), KeyNodes.KeyDescription.from(certificate));
    }

    /** Forgets a user's key. @throws RefusalException 404 for a user without one */
    public void delete(String user) {
        NodeRef keyNode = keyNodes.find(user);
        if (keyNode == null) {
            throw new RefusalException("kunci.tidakAda", 404);
        }
        keyNodes.delete(keyNode);
    }

    /**
     * The key of a user, closed.
     *
     * @throws RefusalException 422 for a user without one
     */
    public byte[] readClosedKey(String user) {
        return keyNodes.readContent(requireKey(user));
    }

    private NodeRef requireKey(String user) {
        NodeRef keyNode = keyNodes.find(user);
        if (keyNode == null) {
            throw new RefusalException("kunci.belumAda", 422);
        }
        return keyNode;
    }

    /**
     * Does work that opens a user's key with the passphrase, as a guess that counts until the work found the passphrase right.
     *
     * @throws RefusalException 422 without a key, 403 for a wrong passphrase, 423 while the key is locked after too many of them, and what
     * the work throws
     */
    public <T> T attempt(String user, Supplier<T> work) {
        NodeRef keyNode = requireKey(user);
        int remainingGuesses = doInOwnTransaction(() -> countGuess(keyNode));
        try {
            T result = work.get();
            resetGuesses(keyNode);
            return result;
        } catch (RefusalException failure) {
            if (!failure.code().equals(WRONG_PASSPHRASE)) {
                resetGuesses(keyNode);
                throw failure;
            }
            throw remainingGuesses > 0
                    ? new RefusalException("kunci.frasaSalah", 403, Integer.toString(remainingGuesses))
                    : new RefusalException("kunci.frasaSalahTerkunci", 423, Integer.toString(setting.current().lockedMinutes()));
        }
    }

    private void resetGuesses(NodeRef keyNode) {
        doInOwnTransaction(() -> {
            keyNodes.recordWrongGuesses(keyNode, 0, null);
            return 0;
        });
    }

    /** Counts a guess. @return how many are left after it */
    private int countGuess(NodeRef keyNode) {
        KeyNodes.KeyDescription description = keyNodes.readDescription(keyNode);
        Instant now = Instant.now();
        boolean locked = description.lockedUntil() != null && description.lockedUntil().toInstant().isAfter(now);
        if (locked) {
            long minutes = Duration.between(now, description.lockedUntil().toInstant()).plusSeconds(59).toMinutes();
            throw new RefusalException("kunci.terkunci", 423, Long.toString(Math.max(1, minutes)));
        }
        int guesses = description.lockedUntil() == null ? description.wrongGuesses() + 1 : 1;
        int remainingGuesses = Math.max(0, setting.current().maxWrongPassphrases() - guesses);
        Date lockedUntil = remainingGuesses > 0 ? null : Date.from(now.plus(Duration.ofMinutes(setting.current().lockedMinutes())));
        keyNodes.recordWrongGuesses(keyNode, guesses, lockedUntil);
        return remainingGuesses;
    }

    private int doInOwnTransaction(IntSupplier work) {
        return AuthenticationUtil
                .runAsSystem(() -> transactionService.getRetryingTransactionHelper().doInTransaction(work::getAsInt, false, true));
    }

    private String formatDate(Date moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(I18NUtil.getLocale())
                .format(LocalDate.ofInstant(moment.toInstant(), workingTime.zone()));
    }
}
