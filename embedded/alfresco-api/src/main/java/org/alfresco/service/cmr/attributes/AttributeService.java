package org.alfresco.service.cmr.attributes;

import java.io.Serializable;

/** Values under keys of up to three parts. */
public interface AttributeService {

    boolean exists(Serializable... keys);

    Serializable getAttribute(Serializable... keys);

    void setAttribute(Serializable value, Serializable... keys);

    void createAttribute(Serializable value, Serializable... keys);

    void removeAttribute(Serializable... keys);
}
