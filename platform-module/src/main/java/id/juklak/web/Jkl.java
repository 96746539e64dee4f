package id.juklak.web;

import org.alfresco.service.namespace.QName;

/** Names of the content model, as far as the answers show them. */
final class Jkl {

    private static final String URI = "http://juklak.id/model/content/1.0";

    private Jkl() {
    }

    static QName nama(String lokal) {
        return QName.createQName(URI, lokal);
    }
}
