package id.juklak.embedded.node;

import java.io.Serializable;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeUpdateNodePolicy;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockStatus;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.lock.UnableToAquireLockException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.embedded.policy.Policies;

/**
 * Locks as ACS keeps them on a node: a write lock stops everyone but its owner, a read-only lock its owner too. The system user is stopped
 * by a lock as everyone is.
 */
public final class LockServiceImpl implements LockService {

    private final NodeService nodes;
    private final BehaviourFilter filter;

    LockServiceImpl(NodeService nodes, BehaviourFilter filter, Policies policies) {
        this.nodes = nodes;
        this.filter = filter;
        policies.bindClassBehaviour(BeforeUpdateNodePolicy.QNAME, ContentModel.ASPECT_LOCKABLE,
                new JavaBehaviour(this, "beforeUpdateNode"));
        policies.bindClassBehaviour(BeforeDeleteNodePolicy.QNAME, ContentModel.ASPECT_LOCKABLE,
                new JavaBehaviour(this, "beforeDeleteNode"));
    }

    public void beforeUpdateNode(NodeRef nodeRef) {
        checkForLock(nodeRef);
    }

    public void beforeDeleteNode(NodeRef nodeRef) {
        checkForLock(nodeRef);
    }

    @Override
    public void lock(NodeRef nodeRef, LockType lockType, int timeToExpire) {
        LockStatus status = getLockStatus(nodeRef);
        if (status == LockStatus.LOCKED) {
            throw new UnableToAquireLockException(nodeRef);
        }
        Map<QName, Serializable> lock = new HashMap<>();
        lock.put(ContentModel.PROP_LOCK_OWNER, AuthenticationUtil.getRunAsUser());
        lock.put(ContentModel.PROP_LOCK_TYPE, lockType.name());
        lock.put(ContentModel.PROP_LOCK_LIFETIME, "PERSISTENT");
        if (timeToExpire > 0) {
            lock.put(ContentModel.PROP_EXPIRY_DATE, Date.from(Instant.now().plusSeconds(timeToExpire)));
        }
        unchecked(nodeRef, () -> nodes.addAspect(nodeRef, ContentModel.ASPECT_LOCKABLE, lock));
    }

    @Override
    public void unlock(NodeRef nodeRef) {
        unchecked(nodeRef, () -> nodes.removeAspect(nodeRef, ContentModel.ASPECT_LOCKABLE));
    }

    /** A lock's own change is no change of the node. */
    private void unchecked(NodeRef node, Runnable work) {
        filter.disableBehaviour(node, ContentModel.ASPECT_LOCKABLE);
        filter.disableBehaviour(node, ContentModel.ASPECT_AUDITABLE);
        try {
            work.run();
        } finally {
            filter.enableBehaviour(node, ContentModel.ASPECT_AUDITABLE);
            filter.enableBehaviour(node, ContentModel.ASPECT_LOCKABLE);
        }
    }

    @Override
    public LockStatus getLockStatus(NodeRef nodeRef) {
        if (!nodes.hasAspect(nodeRef, ContentModel.ASPECT_LOCKABLE) || nodes.getProperty(nodeRef, ContentModel.PROP_LOCK_OWNER) == null) {
            return LockStatus.NO_LOCK;
        }
        if (nodes.getProperty(nodeRef, ContentModel.PROP_EXPIRY_DATE) instanceof Date end && end.before(new Date())) {
            return LockStatus.LOCK_EXPIRED;
        }
        return nodes.getProperty(nodeRef, ContentModel.PROP_LOCK_OWNER).equals(AuthenticationUtil.getRunAsUser())
                ? LockStatus.LOCK_OWNER
                : LockStatus.LOCKED;
    }

    @Override
    public LockType getLockType(NodeRef nodeRef) {
        return getLockStatus(nodeRef) == LockStatus.NO_LOCK
                ? null
                : LockType.valueOf((String) nodes.getProperty(nodeRef, ContentModel.PROP_LOCK_TYPE));
    }

    @Override
    public boolean isLocked(NodeRef nodeRef) {
        LockStatus status = getLockStatus(nodeRef);
        return switch (status) {
            case LOCKED -> true;
            case LOCK_OWNER -> getLockType(nodeRef) != LockType.WRITE_LOCK;
            default -> false;
        };
    }

    @Override
    public void checkForLock(NodeRef nodeRef) {
        if (nodes.exists(nodeRef) && isLocked(nodeRef)) {
            throw new NodeLockedException(nodeRef);
        }
    }
}
