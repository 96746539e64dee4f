package id.juklak.embedded.policy;

import java.util.HashMap;
import java.util.Map;

import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Which behaviours are switched off in the current transaction; switching off nests, as in ACS. */
final class Behaviours implements BehaviourFilter {

    private final DictionaryService dictionary;

    Behaviours(DictionaryService dictionary) {
        this.dictionary = dictionary;
    }

    /** What is off, and how many times over. */
    private static final class Off {

        private int all;
        private final Map<QName, Integer> classes = new HashMap<>();
        private final Map<QName, Integer> classesWithSubClasses = new HashMap<>();
        private final Map<NodeRef, Integer> nodes = new HashMap<>();
        private final Map<NodeRef, Map<QName, Integer>> classesOfNodes = new HashMap<>();
    }

    private static Off off() {
        Off off = AlfrescoTransactionSupport.getResource(Off.class);
        if (off == null) {
            off = new Off();
            AlfrescoTransactionSupport.bindResource(Off.class, off);
        }
        return off;
    }

    private static <K> void more(Map<K, Integer> counts, K key) {
        counts.merge(key, 1, Integer::sum);
    }

    private static <K> void less(Map<K, Integer> counts, K key) {
        counts.computeIfPresent(key, (same, count) -> count == 1 ? null : count - 1);
    }

    @Override
    public void disableBehaviour(NodeRef nodeRef, QName className) {
        more(off().classesOfNodes.computeIfAbsent(nodeRef, key -> new HashMap<>()), className);
    }

    @Override
    public void disableBehaviour(NodeRef nodeRef) {
        more(off().nodes, nodeRef);
    }

    @Override
    public void enableBehaviour(NodeRef nodeRef, QName className) {
        less(off().classesOfNodes.getOrDefault(nodeRef, new HashMap<>()), className);
    }

    @Override
    public void enableBehaviour(NodeRef nodeRef) {
        less(off().nodes, nodeRef);
    }

    @Override
    public boolean isEnabled(QName className) {
        Off off = off();
        return off.all == 0 && !off.classes.containsKey(className)
                && off.classesWithSubClasses.keySet().stream().noneMatch(each -> dictionary.isSubClass(className, each));
    }

    @Override
    public boolean isEnabled(NodeRef nodeRef, QName className) {
        Map<QName, Integer> ofNode = off().classesOfNodes.get(nodeRef);
        return isEnabled(className) && isEnabled(nodeRef)
                && (ofNode == null || ofNode.keySet().stream().noneMatch(each -> dictionary.isSubClass(className, each)));
    }

    @Override
    public boolean isEnabled(NodeRef nodeRef) {
        return off().all == 0 && !off().nodes.containsKey(nodeRef);
    }
}
