package id.juklak.model;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alfresco.service.namespace.QName;

/**
 * Who writes what of the content model: the one table that all guards read. What it does not name is written by our own services alone, a
 * property that the model gets tomorrow and one that the model doesn't know among them.
 */
public final class WriteRules {

    /** Who may write a property. */
    public enum Writer {
        /** Our own services, whatever permission someone has. */
        OWN_SERVICES,
        /** Archivists, through our services; an administrator who breaks the lock of the archive by ACS's own ways too. */
        ARCHIVISTS,
        /** Administrators, on people. */
        ADMINISTRATORS,
        /** Whoever ACS's permissions let: on nodes that lie where only administrators come, or that stand for nothing. */
        PERMITTED
    }

    private static final Map<Writer, Set<QName>> NAMED = new EnumMap<>(Map.of(
            Writer.ARCHIVISTS, Set.of(JuklakModel.PROP_CLASSIFICATION, JuklakModel.PROP_ACTIVE_RETENTION,
                    JuklakModel.PROP_INACTIVE_RETENTION, JuklakModel.PROP_FINAL_DISPOSITION, JuklakModel.PROP_PHYSICAL_LOCATION),
            Writer.ADMINISTRATORS, Set.of(JuklakModel.PROP_NIP, JuklakModel.PROP_NIK),
            Writer.PERMITTED, Stream.of(
                    // A copy of a template bears it, and may become a document.
                    Set.of(JuklakModel.PROP_TEMPLATE_FINGERPRINT),
                    Set.of(JuklakModel.PROP_LAST_NUMBER),
                    // Of the first edition of the model; nothing writes it.
                    Set.of(JuklakModel.contentQName("surelKepada")),
                    Set.of(JuklakModel.PROP_MAIL_KIND, JuklakModel.PROP_MAIL_BERKAS, JuklakModel.PROP_MAIL_STEP, JuklakModel.PROP_MAIL_TASK,
                            JuklakModel.PROP_MAIL_BY, JuklakModel.PROP_MAIL_NOTE, JuklakModel.PROP_MAIL_AT,
                            JuklakModel.PROP_MAIL_RECIPIENT, JuklakModel.PROP_MAIL_ADDRESS, JuklakModel.PROP_MAIL_SUBJECT,
                            JuklakModel.PROP_MAIL_STATE, JuklakModel.PROP_MAIL_ATTEMPTS, JuklakModel.PROP_MAIL_STATE_SINCE,
                            JuklakModel.PROP_MAIL_REASON),
                    Set.of(JuklakModel.PROP_KEY_OWNER, JuklakModel.PROP_KEY_SUBJECT, JuklakModel.PROP_KEY_ISSUER,
                            JuklakModel.PROP_KEY_SERIAL_NUMBER, JuklakModel.PROP_KEY_VALID_SINCE, JuklakModel.PROP_KEY_VALID_UNTIL,
                            JuklakModel.PROP_KEY_FAILURES, JuklakModel.PROP_KEY_LOCKED_UNTIL))
                    .flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet())));

    /** What only our own services put on a node and take off it. */
    private static final Set<QName> GUARDED_ASPECTS = Set.of(JuklakModel.ASPECT_WITH_PARAF, JuklakModel.ASPECT_SIGNED,
            JuklakModel.ASPECT_SIGNED_DETACHED, JuklakModel.ASPECT_VOIDED, JuklakModel.ASPECT_SUPERSEDED, JuklakModel.ASPECT_RETRACTED,
            JuklakModel.ASPECT_ARCHIVED, JuklakModel.ASPECT_WITH_PENETAPAN, JuklakModel.ASPECT_REMINDED);

    private WriteRules() {}

    /** Whether a property is of our model and only our own services write it. */
    public static boolean isGuarded(QName property) {
        return JuklakModel.URI.equals(property.getNamespaceURI()) && writerOf(property) == Writer.OWN_SERVICES;
    }

    /** @param property one of our model */
    public static Writer writerOf(QName property) {
        return NAMED.entrySet().stream().filter(row -> row.getValue().contains(property)).map(Map.Entry::getKey).findFirst()
                .orElse(Writer.OWN_SERVICES);
    }

    /** The properties that are named for someone; none for our own services, which write all others. */
    public static Set<QName> propertiesOf(Writer writer) {
        return NAMED.getOrDefault(writer, Set.of());
    }

    public static Set<QName> guardedAspects() {
        return GUARDED_ASPECTS;
    }
}
