package id.juklak.berkas;

import org.alfresco.repo.security.authentication.AuthenticationUtil;

import id.juklak.model.GuardedWrite;

/** Whether our own services are at work, for which the guards stand aside. */
public class OwnServices {

    private final GuardedWrite guardedWrite;

    public OwnServices(GuardedWrite guardedWrite) {
        this.guardedWrite = guardedWrite;
    }

    /** In a stretch with leave, or as the system user, as whom nobody signs in. */
    boolean areAtWork() {
        return guardedWrite.isActive() || AuthenticationUtil.isRunAsUserTheSystemUser();
    }

    /** Does the work with leave. */
    void run(Runnable work) {
        guardedWrite.run(work);
    }
}
