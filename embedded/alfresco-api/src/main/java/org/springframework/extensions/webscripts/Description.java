package org.springframework.extensions.webscripts;

/** A web script's descriptor. */
public interface Description {

    /** Who may call. */
    enum RequiredAuthentication {
        none, guest, user, admin
    }

    /** Which transaction a call runs in. */
    enum RequiredTransaction {
        none, required, requiresnew
    }

    String[] getURIs();

    String getMethod();

    String getDefaultFormat();

    RequiredAuthentication getRequiredAuthentication();

    RequiredTransaction getRequiredTransaction();
}
