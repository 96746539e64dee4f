package id.juklak.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.JuklakException;
import id.juklak.signing.LemariKunci;

/** {@code POST /kunci}: keeps the user's own PKCS#12 in the place of the one that he or she had. */
class KunciPost extends SkripJuklak {

    /** A key with its chain has a few kilobytes; this many characters of Base64 are far beyond. */
    private static final int PALING_PANJANG = 400_000;

    private final LemariKunci lemariKunci;
    private final KunciWeb kunciWeb;

    KunciPost(TransactionService transactionService, LemariKunci lemariKunci, KunciWeb kunciWeb) {
        super(transactionService);
        this.lemariKunci = lemariKunci;
        this.kunciWeb = kunciWeb;
    }

    @Override
    Kerja terima(Permintaan permintaan) throws IOException {
        permintaan.parameter();
        IsiJson isi = IsiJson.rahasia(permintaan.json(), "pkcs12", "frasaSandi");
        byte[] p12 = base64(isi.teksPanjang("pkcs12", PALING_PANJANG));
        char[] frasaSandi = isi.sandi("frasaSandi");
        if (frasaSandi == null) {
            throw new JuklakException("web.wajib", 400, "frasaSandi");
        }
        return Kerja.ubah(new Penyimpanan(p12, frasaSandi));
    }

    private final class Penyimpanan implements Kerja.Isi {

        private final byte[] p12;
        private final char[] frasaSandi;

        Penyimpanan(byte[] p12, char[] frasaSandi) {
            this.p12 = p12;
            this.frasaSandi = frasaSandi;
        }

        @Override
        public Jawaban jalankan() {
            lemariKunci.simpan(AuthenticationUtil.getFullyAuthenticatedUser(), p12, frasaSandi);
            return Jawaban.ok(kunciWeb.milikku());
        }

        @Override
        public void selesai() {
            Arrays.fill(frasaSandi, '\0');
        }
    }

    private static byte[] base64(String teks) {
        if (teks == null) {
            throw new JuklakException("web.wajib", 400, "pkcs12");
        }
        try {
            return Base64.getMimeDecoder().decode(teks);
        } catch (IllegalArgumentException salah) {
            throw new JuklakException("kunci.rusak", 422);
        }
    }
}
