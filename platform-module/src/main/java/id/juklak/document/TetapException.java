package id.juklak.document;

import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.repository.NodeRef;

import id.juklak.JuklakException;

/**
 * Says that something was to be done with what stays as it is: signed or archived. It is a lock of ACS's, since that is the one refusal
 * which its own API still knows (409, with the sentence) when it comes out of a stream that was being closed; any other is a 500 by then.
 */
public class TetapException extends NodeLockedException {

    private static final long serialVersionUID = 1L;

    private final JuklakException alasan;

    /** @param alasan the sentence that people read */
    public TetapException(NodeRef simpul, JuklakException alasan) {
        super(simpul);
        this.alasan = alasan;
    }

    @Override
    public String getMessage() {
        return alasan.getMessage();
    }

    /** ACS's class takes no cause. */
    @Override
    public synchronized Throwable getCause() {
        return alasan;
    }
}
