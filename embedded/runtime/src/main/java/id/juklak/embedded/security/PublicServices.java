package id.juklak.embedded.security;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Services as everyone may use them: each method in a transaction, after a check of what it requires, and with what the user may not read
 * left out of its result. What a method requires is a row of {@link PublicServiceRules}.
 */
public final class PublicServices {

    private final PlatformTransactionManager transactions;
    private final PermissionService permissions;
    private final AuthorityService authorities;
    private final OwnableService owners;

    PublicServices(PlatformTransactionManager transactions, PermissionService permissions, AuthorityService authorities,
            OwnableService owners) {
        this.transactions = transactions;
        this.permissions = permissions;
        this.authorities = authorities;
        this.owners = owners;
    }

    /**
     * What a method requires.
     *
     * @param method its name
     * @param permissions a permission by the position of the argument that is the node; null for what nothing is required of
     * @param adminOnly only administrators may call
     * @param filtered a collection is returned without what may not be read
     */
    public record Rule(String method, Map<Integer, String> permissions, boolean adminOnly, boolean filtered) {}

    /** The service behind checks. Methods without a rule require nothing. */
    public <T> T guarded(Class<T> type, T service, List<Rule> rules) {
        Map<String, Rule> byMethod = new HashMap<>();
        rules.forEach(rule -> byMethod.put(rule.method(), rule));
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{ type }, (proxy, method, args) -> {
            if (method.getDeclaringClass() == Object.class) {
                return method.invoke(service, args);
            }
            return inTransaction(service, method, args, byMethod.get(method.getName()));
        }));
    }

    private Object inTransaction(Object service, Method method, Object[] args, Rule rule) throws Throwable {
        Throwable[] failure = new Throwable[1];
        Object result = new TransactionTemplate(transactions).execute(status -> {
            try {
                check(rule, args);
                Object answer = method.invoke(service, args);
                return rule != null && rule.filtered() ? readable(answer) : answer;
            } catch (InvocationTargetException e) {
                if (e.getTargetException() instanceof RuntimeException unchecked) {
                    throw unchecked;
                }
                if (e.getTargetException() instanceof Error error) {
                    throw error;
                }
                // A checked exception is part of a method's contract and does not undo what was done.
                failure[0] = e.getTargetException();
                return null;
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        });
        if (failure[0] != null) {
            throw failure[0];
        }
        return result;
    }

    private void check(Rule rule, Object[] args) {
        if (rule == null || AuthenticationUtil.isRunAsUserTheSystemUser()) {
            return;
        }
        if (rule.adminOnly() && !authorities.hasAdminAuthority()) {
            throw denied();
        }
        rule.permissions().forEach((position, permission) -> {
            Object argument = args[position];
            NodeRef node = argument instanceof ChildAssociationRef place ? place.getChildRef() : (NodeRef) argument;
            if (node != null && permissions.hasPermission(node, permission) != AccessStatus.ALLOWED) {
                throw denied();
            }
        });
        if (changesOwner(args) && permissions.hasPermission((NodeRef) args[0], PermissionService.TAKE_OWNERSHIP) != AccessStatus.ALLOWED) {
            throw denied();
        }
    }

    /**
     * Whether a property or an aspect that is to be set on a node names another owner: who may write properties may not thereby make
     * himself the owner.
     */
    private boolean changesOwner(Object[] args) {
        if (args == null || args.length < 2 || !(args[0] instanceof NodeRef node)) {
            return false;
        }
        Object wanted = null;
        if (args.length > 2 && ContentModel.PROP_OWNER.equals(args[1])) {
            wanted = args[2];
        }
        for (int i = 1; i < Math.min(args.length, 3); i++) {
            wanted = args[i] instanceof Map<?, ?> properties && properties.containsKey(ContentModel.PROP_OWNER)
                    ? properties.get(ContentModel.PROP_OWNER)
                    : wanted;
        }
        return wanted != null && !wanted.equals(owners.getOwner(node));
    }

    private static AccessDeniedException denied() {
        return new AccessDeniedException("Access Denied.  You do not have the appropriate permissions to perform this operation.");
    }

    private Object readable(Object answer) {
        if (answer instanceof Collection<?> found) {
            return found.stream().filter(each -> mayRead(each)).toList();
        }
        return answer == null || mayRead(answer) ? answer : null;
    }

    private boolean mayRead(Object each) {
        NodeRef node = each instanceof NodeRef ref
                ? ref
                : each instanceof ChildAssociationRef place
                        ? place.getChildRef()
                        : each instanceof FileInfo file ? file.getNodeRef() : null;
        return node == null || permissions.hasPermission(node, PermissionService.READ_PROPERTIES) == AccessStatus.ALLOWED;
    }
}
