package id.juklak.signing;

import java.util.Arrays;

import org.alfresco.service.namespace.QName;

import id.juklak.model.JuklakModel;

/** What an office can do to a document: initial it or sign it. */
public enum MarkAct {

    PARAF("paraf", "paraf", JuklakModel.ASPECT_WITH_PARAF, JuklakModel.STATE_WITH_PARAF), SIGNATURE("tandaTangan", "ttd",
            JuklakModel.ASPECT_SIGNED, JuklakModel.STATE_SIGNED);

    private final String id;
    private final String prefix;
    private final QName aspect;
    private final String state;

    MarkAct(String id, String prefix, QName aspect, String state) {
        this.id = id;
        this.prefix = prefix;
        this.aspect = aspect;
        this.state = state;
    }

    /** Its name in the SOP's data, the record and the answers. */
    public String id() {
        return id;
    }

    public QName aspect() {
        return aspect;
    }

    /** The state that it brings a document to. */
    String state() {
        return state;
    }

    QName property(String suffix) {
        return JuklakModel.contentQName(prefix + suffix);
    }

    public static MarkAct from(String id) {
        return Arrays.stream(values()).filter(act -> act.id.equals(id)).findFirst().orElseThrow();
    }
}
