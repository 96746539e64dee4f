package id.juklak.web;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.signing.KeySafe;

/** {@code DELETE /kunci}: forgets the user's own key; what was signed with it stays signed. */
class KeyDelete extends JuklakWebScript {

    private final KeySafe keySafe;
    private final KeyView keyView;

    KeyDelete(TransactionService transactionService, KeySafe keySafe, KeyView keyView) {
        super(transactionService);
        this.keySafe = keySafe;
        this.keyView = keyView;
    }

    @Override
    Work receive(RequestReader requestReader) {
        requestReader.parameter();
        return Work.change(() -> {
            keySafe.delete(AuthenticationUtil.getFullyAuthenticatedUser());
            return Response.ok(keyView.showMine());
        });
    }
}
