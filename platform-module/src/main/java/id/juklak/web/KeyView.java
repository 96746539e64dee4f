package id.juklak.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.alfresco.repo.security.authentication.AuthenticationUtil;

import id.juklak.signing.KeyNodes;
import id.juklak.signing.KeySafe;

/** What an official is shown of the own key (docs/api.md): the certificate's particulars, never the key. */
class KeyView {

    private final KeySafe keySafe;
    private final ViewFactory viewFactory;

    KeyView(KeySafe keySafe, ViewFactory viewFactory) {
        this.keySafe = keySafe;
        this.viewFactory = viewFactory;
    }

    Map<String, Object> showMine() {
        KeyNodes.KeyDescription key = keySafe.findDescription(AuthenticationUtil.getFullyAuthenticatedUser());
        Times times = viewFactory.make().times();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ada", key != null);
        fields.put("subjek", key == null ? null : key.subject());
        fields.put("penerbit", key == null ? null : key.issuer());
        fields.put("nomorSeri", key == null ? null : key.serialNumber());
        fields.put("berlakuSejak", key == null ? null : times.format(key.validSince()));
        fields.put("berlakuSampai", key == null ? null : times.format(key.validUntil()));
        fields.put("terkunciSampai", key == null || !key.isLocked() ? null : times.format(key.lockedUntil()));
        return fields;
    }
}
