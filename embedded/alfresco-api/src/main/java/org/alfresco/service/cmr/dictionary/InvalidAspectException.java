package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.namespace.QName;

/** An aspect is not in the dictionary. */
public class InvalidAspectException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidAspectException(QName aspectName) {
        super("Aspect " + aspectName + " is not defined in the data dictionary");
    }
}
