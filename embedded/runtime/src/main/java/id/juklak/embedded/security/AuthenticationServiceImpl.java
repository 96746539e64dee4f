package id.juklak.embedded.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.util.GUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Accounts with hashed passwords, and tickets. A password that was right a moment ago is not hashed again at every request; after ten wrong
 * ones in a row an account takes none for a minute, as ACS protects against guessing.
 */
public final class AuthenticationServiceImpl implements MutableAuthenticationService {

    private static final Duration TICKET_LIFE = Duration.ofHours(1);
    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST_WRONG = 10;
    private static final int COST = 10;
    private static final int MOST_REMEMBERED = 10_000;
    private static final int LONGEST_NAME = 255;

    private final JdbcTemplate database;
    private final PersonServiceImpl people;
    private final PasswordEncoder encoder = new BCryptPasswordEncoder(COST);
    /** What a wrong user name is compared with, so that it takes as long as a wrong password. */
    private final String nobody = encoder.encode(GUID.generate());
    private final Map<String, Ticket> tickets = new ConcurrentHashMap<>();
    private final Map<String, Proof> proofs = new ConcurrentHashMap<>();
    /** The latest only: anyone may try any name, and what is tried must not fill the memory. */
    private final Map<String, Wrong> wrong = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
            return size() > MOST_REMEMBERED;
        }
    });
    private final byte[] key = GUID.generate().getBytes(StandardCharsets.US_ASCII);

    private record Ticket(String user, Instant end) {}

    /** A password that was right for a hash; kept as a keyed digest. */
    private record Proof(String hash, String digest, Instant end) {}

    private record Wrong(int times, Instant last) {}

    AuthenticationServiceImpl(JdbcTemplate database, PersonServiceImpl people) {
        this.database = database;
        this.people = people;
    }

    @Override
    public void authenticate(String userName, char[] password) {
        if (userName.length() > LONGEST_NAME) {
            throw new AuthenticationException("Failed to authenticate");
        }
        String account = userName.toLowerCase(Locale.ROOT);
        Wrong before = wrong.get(account);
        if (before != null && before.times() >= MOST_WRONG && before.last().plus(PAUSE).isAfter(Instant.now())) {
            throw new AuthenticationException("Failed to authenticate: too many attempts");
        }
        String hash = database.queryForList("select hash from account where username = ? and enabled", String.class, account).stream()
                .findFirst().orElse(nobody);
        if (!matches(account, new String(password), hash) || hash.equals(nobody)) {
            wrong.merge(account, new Wrong(1, Instant.now()), (old, one) -> new Wrong(old.times() + 1, one.last()));
            throw new AuthenticationException("Failed to authenticate");
        }
        wrong.remove(account);
        AuthenticationUtil.setFullyAuthenticatedUser(people.userNameOf(userName));
    }

    private boolean matches(String account, String password, String hash) {
        String digest = digest(password);
        Proof proof = proofs.get(account);
        if (proof != null && proof.hash().equals(hash) && proof.end().isAfter(Instant.now())
                && MessageDigest.isEqual(proof.digest().getBytes(StandardCharsets.US_ASCII),
                        digest.getBytes(StandardCharsets.US_ASCII))) {
            return true;
        }
        if (!encoder.matches(password, hash)) {
            return false;
        }
        proofs.put(account, new Proof(hash, digest, Instant.now().plus(REMEMBERED)));
        return true;
    }

    private String digest(String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void createAuthentication(String userName, char[] password) {
        database.update("insert into account (username, hash) values (?, ?)", userName.toLowerCase(Locale.ROOT),
                encoder.encode(new String(password)));
    }

    @Override
    public void setAuthentication(String userName, char[] newPassword) {
        String account = userName.toLowerCase(Locale.ROOT);
        database.update("update account set hash = ? where username = ?", encoder.encode(new String(newPassword)), account);
        proofs.remove(account);
        // Whoever had signed in with the old password signs in again.
        tickets.values().removeIf(ticket -> ticket.user().equalsIgnoreCase(account));
    }

    @Override
    public void updateAuthentication(String userName, char[] oldPassword, char[] newPassword) {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        authenticate(userName, oldPassword);
        AuthenticationUtil.setFullyAuthenticatedUser(user);
        setAuthentication(userName, newPassword);
    }

    @Override
    public void setAuthenticationEnabled(String userName, boolean enabled) {
        database.update("update account set enabled = ? where username = ?", enabled, userName.toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean getAuthenticationEnabled(String userName) {
        return database.queryForList("select enabled from account where username = ?", Boolean.class, userName.toLowerCase(Locale.ROOT))
                .contains(Boolean.TRUE);
    }

    @Override
    public boolean authenticationExists(String userName) {
        return !database.queryForList("select username from account where username = ?", String.class, userName.toLowerCase(Locale.ROOT))
                .isEmpty();
    }

    @Override
    public boolean isAuthenticationMutable(String userName) {
        return authenticationExists(userName);
    }

    @Override
    public String getNewTicket() {
        Instant now = Instant.now();
        tickets.values().removeIf(ticket -> ticket.end().isBefore(now));
        String ticket = "TICKET_" + (GUID.generate() + GUID.generate()).replace("-", "").substring(0, 40);
        tickets.put(ticket, new Ticket(AuthenticationUtil.getFullyAuthenticatedUser(), now.plus(TICKET_LIFE)));
        return ticket;
    }

    @Override
    public void validate(String ticket) {
        Ticket known = tickets.get(ticket);
        if (known == null || known.end().isBefore(Instant.now()) || !getAuthenticationEnabled(known.user())) {
            throw new AuthenticationException("Missing authentication ticket");
        }
        tickets.put(ticket, new Ticket(known.user(), Instant.now().plus(TICKET_LIFE)));
        AuthenticationUtil.setFullyAuthenticatedUser(known.user());
    }

    @Override
    public void invalidateTicket(String ticket) {
        tickets.remove(ticket);
    }

    @Override
    public void clearCurrentSecurityContext() {
        AuthenticationUtil.clearCurrentSecurityContext();
    }
}
