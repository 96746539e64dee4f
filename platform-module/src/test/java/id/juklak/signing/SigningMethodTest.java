package id.juklak.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Date;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import id.juklak.files.TempFile;
import id.juklak.signing.SigningMemory.MadeSignature;
import id.juklak.signing.crypto.SigningResult;

@DisplayName("How a request signs")
class SigningMethodTest {

    private static MadeSignature signature(String madeFor, TempFile content) {
        return new MadeSignature(madeFor, content, new Date(), new SigningResult("CN=Karo", false));
    }

    @Test
    void isForgottenAtItsEndTheSecretAndWhatWasSigned() throws IOException {
        char[] secret = "rahasia".toCharArray();
        TempFile content = TempFile.create(".tanda");
        try (SigningMethod signingMethod = new SigningMethod("sertifikat", secret)) {
            assertThat(signingMethod.passphrase().characters()).isEqualTo("rahasia".toCharArray());
            signingMethod.memory().remember(signature("ini", content));
            assertThat(content.path()).exists();
        }

        assertThat(secret).containsOnly('\0');
        assertThat(content.path()).doesNotExist();
    }

    @Test
    void needsNoPassphrase() {
        try (SigningMethod signingMethod = new SigningMethod(null, null)) {
            assertThat(signingMethod.hasPassphrase()).isFalse();
        }
    }

    @Test
    void remembersASignatureForTheSameBytesNumberAndCodeOnly() throws IOException {
        try (SigningMemory memory = new SigningMemory()) {
            MadeSignature made = signature("sidik 1 kode", TempFile.create(".tanda"));
            memory.remember(made);

            assertThat(memory.findMadeFor("sidik 1 kode")).isSameAs(made);
            assertThat(memory.findMadeFor("sidik 2 kode")).isNull();

            memory.remember(signature("sidik 2 kode", TempFile.create(".tanda")));
            assertThat(made.content().path()).as("what nobody will ask for any more").doesNotExist();
        }
    }
}
