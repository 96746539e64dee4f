package id.juklak.web;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.signing.LemariKunci;

/** {@code DELETE /kunci}: forgets the user's own key; what was signed with it stays signed. */
class KunciDelete extends SkripJuklak {

    private final LemariKunci lemariKunci;
    private final KunciWeb kunciWeb;

    KunciDelete(TransactionService transactionService, LemariKunci lemariKunci, KunciWeb kunciWeb) {
        super(transactionService);
        this.lemariKunci = lemariKunci;
        this.kunciWeb = kunciWeb;
    }

    @Override
    Kerja terima(Permintaan permintaan) {
        permintaan.parameter();
        return Kerja.ubah(() -> {
            lemariKunci.hapus(AuthenticationUtil.getFullyAuthenticatedUser());
            return Jawaban.ok(kunciWeb.milikku());
        });
    }
}
