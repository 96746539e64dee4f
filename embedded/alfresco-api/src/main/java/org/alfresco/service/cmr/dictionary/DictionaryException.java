package org.alfresco.service.cmr.dictionary;

import org.alfresco.error.AlfrescoRuntimeException;

/** A model is wrong, or something is not in it. */
public class DictionaryException extends AlfrescoRuntimeException {

    private static final long serialVersionUID = 1L;

    public DictionaryException(String msg) {
        super(msg);
    }

    public DictionaryException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
