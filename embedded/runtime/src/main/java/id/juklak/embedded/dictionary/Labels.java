package id.juklak.embedded.dictionary;

import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** Titles and descriptions of what models define: the message in the user's language, else what the model says. */
record Labels(String model, String kind, QName item, String title, String description) {

    String title(MessageLookup messages) {
        return label(messages, "title", title);
    }

    String description(MessageLookup messages) {
        return label(messages, "description", description);
    }

    /** ACS's key: {@code jkl_content.type.jkl_berkas.title}. */
    private String label(MessageLookup messages, String what, String otherwise) {
        String key = (model + "." + kind + "." + item.toPrefixString() + "." + what).replace(':', '_');
        String message = messages == null ? null : messages.getMessage(key);
        return message == null ? otherwise : message;
    }
}
