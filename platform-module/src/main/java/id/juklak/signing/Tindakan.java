package id.juklak.signing;

import java.util.Arrays;

import org.alfresco.service.namespace.QName;

import id.juklak.document.JuklakModel;

/** What an office can do to a document: initial it or sign it. */
public enum Tindakan {

    PARAF("paraf", "paraf", JuklakModel.ASPEK_BERPARAF, JuklakModel.TERPARAF), TANDA_TANGAN("tandaTangan", "ttd",
            JuklakModel.ASPEK_BERTANDA_TANGAN, JuklakModel.DITANDATANGANI);

    private final String id;
    private final String awalan;
    private final QName aspek;
    private final String keadaan;

    Tindakan(String id, String awalan, QName aspek, String keadaan) {
        this.id = id;
        this.awalan = awalan;
        this.aspek = aspek;
        this.keadaan = keadaan;
    }

    /** Its name in the SOP's data, the record and the answers. */
    public String id() {
        return id;
    }

    public QName aspek() {
        return aspek;
    }

    /** The state that it brings a document to. */
    String keadaan() {
        return keadaan;
    }

    QName properti(String apa) {
        return JuklakModel.nama(awalan + apa);
    }

    public static Tindakan dari(String id) {
        return Arrays.stream(values()).filter(satu -> satu.id.equals(id)).findFirst().orElseThrow();
    }
}
