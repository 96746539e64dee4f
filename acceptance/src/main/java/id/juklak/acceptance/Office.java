package id.juklak.acceptance;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The people who play a case, by role id ({@code KARO_PO}, ...). On the embedded runtime they are its demo users. On any other server an
 * administrator's account makes them, through Alfresco's own REST API.
 */
public final class Office {

    /** The unit that proposes a guideline in the demo and the tests. */
    public static final String UNIT = "HUKUM";

    private static final String LANGUAGE = "id-ID";
    private static final Client.Witness NOBODY = (method, path, answer) -> {};

    /** One account: the role's user name and the group that makes him or her hold it. */
    private record Account(String user, String group, String firstName, String lastName) {}

    private static final Map<String, Account> ACCOUNTS = Map.of(
            "SESMENKO", new Account("sesmenko", "GROUP_JUKLAK_SESMENKO", "Sekretaris", "Kemenko"),
            "KARO_PO", new Account("karo", "GROUP_JUKLAK_KARO_PO", "Kepala Biro", "Perencanaan dan Organisasi"),
            "KABAG_ORTALA", new Account("kabag", "GROUP_JUKLAK_KABAG_ORTALA", "Kepala Bagian", "Organisasi dan Tata Laksana"),
            "KASUBBAG_TATA_LAKSANA", new Account("kasubbag", "GROUP_JUKLAK_KASUBBAG_TATA_LAKSANA", "Kepala Subbagian", "Tata Laksana"),
            "UNIT_ORGANISASI", new Account("hukum", "GROUP_JUKLAK_UNIT_" + UNIT, "Bagian", "Hukum"),
            "ARSIPARIS", new Account("arsiparis", "GROUP_JUKLAK_ARSIPARIS", "Arsiparis", "Biro Umum"),
            "ADMINISTRATOR", new Account("administrator", "GROUP_JUKLAK_ADMINISTRATOR", "Administrator", "Juklak"));

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI server;
    private final String password;
    private final String prefix;
    private final Client.Witness witness;

    private Office(URI server, String password, String prefix, Client.Witness witness) {
        this.server = server;
        this.password = password;
        this.prefix = prefix;
        this.witness = witness;
    }

    /** The same people, of whose requests somebody sees each. */
    public Office seenBy(Client.Witness newWitness) {
        return new Office(server, password, prefix, newWitness);
    }

    /** The demo users of the embedded runtime at an address such as {@code http://127.0.0.1:8080/alfresco}. */
    public static Office ofDemoUsers(URI server) {
        return new Office(server, "juklak", "", NOBODY);
    }

    /**
     * Makes an account for each role, where it is not there yet, and puts it into the role's group.
     *
     * @param admin an administrator's user name
     * @param prefix what the user names begin with, so that they meet no real person's
     * @param password of the accounts
     */
    public static Office made(URI server, String admin, String adminPassword, String prefix, String password) {
        var office = new Office(server, password, prefix, NOBODY);
        var administrator = office.person(admin, adminPassword);
        for (var account : ACCOUNTS.values()) {
            var user = prefix + account.user;
            if (administrator.get(Api.PEOPLE + "/" + user).status() == 404) {
                administrator.post(Api.PEOPLE, Map.of("id", user, "firstName", account.firstName, "lastName", account.lastName, "email",
                        user + "@juklak.invalid", "password", password)).expect(201);
            }
            var joined = administrator.post(Api.GROUPS + "/" + account.group + "/members", Map.of("id", user, "memberType", "PERSON"));
            if (joined.status() != 409) {
                joined.expect(201);
            }
        }
        for (var role : performers()) {
            var user = prefix + ACCOUNTS.get(role).user;
            var number = Math.floorMod(user.hashCode(), 1_000_000_000);
            administrator.put(Api.JUKLAK + "/pegawai/" + user, Map.of("nip", "%018d".formatted(number), "nik", "%016d".formatted(number)))
                    .expect(200);
        }
        new KeyRing(office, administrator).give(performers());
        return office;
    }

    /** The person who holds a role. */
    public Client holder(String role) {
        return person(prefix + ACCOUNTS.get(role).user, password);
    }

    /** Someone without an account. */
    public Client anyone() {
        return new Client(http, server, null, null, LANGUAGE, witness);
    }

    /** Anyone with a user name and a password. */
    public Client person(String user, String secret) {
        return new Client(http, server, user, secret, LANGUAGE, witness);
    }

    /** The roles that take part in the 16 steps. */
    public static List<String> performers() {
        return List.of("KARO_PO", "KABAG_ORTALA", "KASUBBAG_TATA_LAKSANA", "UNIT_ORGANISASI", "SESMENKO");
    }
}
