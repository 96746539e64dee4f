package id.juklak.embedded.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.alfresco.repo.policy.Behaviour;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.BehaviourBinding;
import org.alfresco.repo.policy.BehaviourDefinition;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.ClassBehaviourBinding;
import org.alfresco.repo.policy.ClassFeatureBehaviourBinding;
import org.alfresco.repo.policy.Policy;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/**
 * Behaviours bound to types, aspects and associations, and their calls: for the classes of a node and all that these inherit from, at once,
 * once per node and transaction, or at its end.
 */
public final class Policies implements PolicyComponent {

    private static final QName ANY = QName.createQName("", "*");

    private final DictionaryService dictionary;
    private final BehaviourFilter filter;
    private final Map<QName, List<Bound>> bound = new ConcurrentHashMap<>();

    Policies(DictionaryService dictionary, BehaviourFilter filter) {
        this.dictionary = dictionary;
        this.filter = filter;
    }

    /** @param association null for any */
    private record Bound(QName className, QName association, Behaviour behaviour) {}

    private record Once(Behaviour behaviour, NodeRef node) {}

    private record Definition<B extends BehaviourBinding>() implements BehaviourDefinition<B> {}

    @Override
    public BehaviourDefinition<ClassBehaviourBinding> bindClassBehaviour(QName policy, QName className, Behaviour behaviour) {
        bind(policy, className, null, behaviour);
        return new Definition<>();
    }

    @Override
    public BehaviourDefinition<ClassFeatureBehaviourBinding> bindAssociationBehaviour(QName policy, QName className, QName assocName,
            Behaviour behaviour) {
        bind(policy, className, assocName, behaviour);
        return new Definition<>();
    }

    private void bind(QName policy, QName className, QName association, Behaviour behaviour) {
        bound.computeIfAbsent(policy, key -> new CopyOnWriteArrayList<>()).add(new Bound(className, association, behaviour));
    }

    /** Calls what is bound to a policy of a node's classes. */
    public <P extends Policy> void call(Class<P> policy, QName name, NodeRef node, Collection<QName> classes, Consumer<P> call) {
        call(policy, name, node, classes, null, call);
    }

    /** Calls what is bound to a policy of an association that leaves a node. */
    public <P extends Policy> void call(Class<P> policy, QName name, NodeRef node, Collection<QName> classes, QName association,
            Consumer<P> call) {
        List<Bound> candidates = bound.get(name);
        if (candidates == null) {
            return;
        }
        Set<QName> all = withParents(classes);
        for (Bound each : candidates) {
            boolean fits = (each.className().equals(ANY) || all.contains(each.className()))
                    && (each.association() == null || each.association().equals(association));
            if (fits && filter.isEnabled(node, each.className())) {
                notify(policy, each, node, call);
            }
        }
    }

    private <P extends Policy> void notify(Class<P> policy, Bound each, NodeRef node, Consumer<P> call) {
        Behaviour behaviour = each.behaviour();
        if (!behaviour.isEnabled()) {
            return;
        }
        NotificationFrequency frequency = behaviour.getNotificationFrequency();
        if (frequency == NotificationFrequency.EVERY_EVENT) {
            call.accept(behaviour.getInterface(policy));
        } else if (frequency == NotificationFrequency.FIRST_EVENT) {
            if (seen().add(new Once(behaviour, node))) {
                call.accept(behaviour.getInterface(policy));
            }
        } else {
            atCommit().putIfAbsent(new Once(behaviour, node), () -> {
                if (filter.isEnabled(node, each.className())) {
                    call.accept(behaviour.getInterface(policy));
                }
            });
        }
    }

    private static Set<Once> seen() {
        Set<Once> seen = AlfrescoTransactionSupport.getResource("policies.seen");
        if (seen == null) {
            seen = new HashSet<>();
            AlfrescoTransactionSupport.bindResource("policies.seen", seen);
        }
        return seen;
    }

    private static Map<Once, Runnable> atCommit() {
        AtCommit listener = AlfrescoTransactionSupport.getResource(AtCommit.class);
        if (listener == null) {
            listener = new AtCommit();
            AlfrescoTransactionSupport.bindResource(AtCommit.class, listener);
        }
        // Bound anew each time: what was queued while the transaction already ends has its turn too.
        AlfrescoTransactionSupport.bindListener(listener);
        return listener.waiting;
    }

    private static final class AtCommit extends TransactionListenerAdapter {

        private final Map<Once, Runnable> waiting = new LinkedHashMap<>();
        private final Set<Once> done = new HashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            while (true) {
                List<Map.Entry<Once, Runnable>> now = new ArrayList<>(waiting.entrySet());
                now.removeIf(each -> done.contains(each.getKey()));
                if (now.isEmpty()) {
                    return;
                }
                now.forEach(each -> {
                    done.add(each.getKey());
                    each.getValue().run();
                });
            }
        }
    }

    private Set<QName> withParents(Collection<QName> classes) {
        Set<QName> all = new LinkedHashSet<>();
        for (QName each : classes) {
            for (QName name = each; name != null && all.add(name);) {
                ClassDefinition definition = dictionary.getClass(name);
                name = definition == null ? null : definition.getParentName();
            }
        }
        return all;
    }
}
