package id.juklak.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A data type, by its name alone. */
record DataType(QName name) implements DataTypeDefinition {

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public String getTitle() {
        return name.getLocalName();
    }

    @Override
    public String getTitle(MessageLookup messageLookup) {
        return getTitle();
    }
}
