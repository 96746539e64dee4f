package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.namespace.QName;

/** A type is not in the dictionary. */
public class InvalidTypeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidTypeException(QName typeName) {
        super("Type " + typeName + " is not defined in the data dictionary");
    }
}
