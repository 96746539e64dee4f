package id.juklak.notify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A mail address")
class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = { "karo@kemenko.go.id", "budi.santoso+juklak@sub.kemenko.go.id", "o'neil@x.id", "root@localhost", "1@1.id" })
    void thatTheMailActionReadsIsTaken(String address) {
        assertThat(MailAddress.isValid(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "karo", "@kemenko.go.id", "karo@", "a@b@c.id", "karo @kemenko.go.id", ".karo@kemenko.go.id",
            "karo.@kemenko.go.id", "ka..ro@kemenko.go.id", "karo@-x.id",
            "karo@x..id", "Karo <karo@kemenko.go.id>", "karo@kemenko.go.id, lain@x.id", "karo@kemenko.go.id\r\nBcc: lain@x.id",
            "karo\n@kemenko.go.id", "\"ka ro\"@x.id", "karó@kemenko.go.id" })
    void thatCouldBeAnythingElseIsNot(String address) {
        assertThat(MailAddress.isValid(address)).isFalse();
    }

    @Test
    void hasTheLengthsThatMailServersTake() {
        assertThat(MailAddress.isValid("a".repeat(64) + "@x.id")).isTrue();
        assertThat(MailAddress.isValid("a".repeat(65) + "@x.id")).isFalse();
        String domain = ("a".repeat(60) + ".").repeat(3) + "id";
        assertThat(MailAddress.isValid("b".repeat(64) + "@" + domain)).isTrue();
        assertThat(MailAddress.isValid("b".repeat(64) + "@" + "c".repeat(60) + "." + domain)).isFalse();
    }
}
