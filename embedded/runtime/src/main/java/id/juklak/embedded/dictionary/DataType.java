package id.juklak.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.namespace.QName;

/** A data type, by its name alone. */
record DataType(QName name) implements DataTypeDefinition {

    @Override
    public QName getName() {
        return name;
    }
}
