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

    RequiredAuthentication getRequiredAuthentication();

    RequiredTransaction getRequiredTransaction();
}
