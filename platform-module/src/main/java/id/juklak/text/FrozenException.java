package id.juklak.text;

import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * Says that something was to be done with what stays as it is: signed or archived. It is a lock of ACS's, since that is the one refusal
 * which its own API still knows (409, with the sentence) when it comes out of a stream that was being closed; any other is a 500 by then.
 */
public class FrozenException extends NodeLockedException {

    private static final long serialVersionUID = 1L;

    private final RefusalException refusal;

    /** @param refusal the sentence that people read */
    public FrozenException(NodeRef node, RefusalException refusal) {
        super(node);
        this.refusal = refusal;
    }

    @Override
    public String getMessage() {
        return refusal.getMessage();
    }

    /** ACS's class takes no cause. */
    @Override
    public synchronized Throwable getCause() {
        return refusal;
    }
}
