package id.juklak.embedded.action;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies.OnContentUpdatePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateChildAssociationPolicy;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionCondition;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.action.CompositeAction;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.rule.Rule;
import org.alfresco.service.cmr.rule.RuleService;
import org.alfresco.service.cmr.rule.RuleType;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.GUID;
import org.springframework.jdbc.core.JdbcTemplate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.juklak.embedded.policy.Policies;

/**
 * Folder rules. What arrives in a folder meets its inbound rules, and those of folders above that apply to children, before the transaction
 * commits: once per node and rule, as the user who brought it. A rule that fails undoes the transaction.
 */
public final class RuleServiceImpl implements RuleService {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OFF = "rules.off";

    private final JdbcTemplate database;
    private final NodeService nodes;
    private final ActionService actions;
    private final NamespacePrefixResolver namespaces;

    RuleServiceImpl(JdbcTemplate database, NodeService nodes, ActionService actions, NamespacePrefixResolver namespaces,
            Policies policies) {
        this.database = database;
        this.nodes = nodes;
        this.actions = actions;
        this.namespaces = namespaces;
        policies.bindAssociationBehaviour(OnCreateChildAssociationPolicy.QNAME, ContentModel.TYPE_FOLDER, ContentModel.ASSOC_CONTAINS,
                new JavaBehaviour(this, "onCreateChildAssociation"));
        policies.bindClassBehaviour(OnContentUpdatePolicy.QNAME, ContentModel.TYPE_CONTENT, new JavaBehaviour(this, "onContentUpdate"));
    }

    // -- what triggers rules

    public void onCreateChildAssociation(ChildAssociationRef place, boolean newNode) {
        // What hangs on a node by another association, such as a line of a record, has not arrived in a folder.
        if (ContentModel.ASSOC_CONTAINS.equals(place.getTypeQName())) {
            pending(place.getChildRef(), RuleType.INBOUND);
        }
    }

    public void onContentUpdate(NodeRef node, boolean newContent) {
        pending(node, newContent ? RuleType.INBOUND : RuleType.UPDATE);
    }

    private void pending(NodeRef node, String type) {
        if (Boolean.TRUE.equals(AlfrescoTransactionSupport.getResource(OFF))
                || !node.getStoreRef().equals(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE)) {
            return;
        }
        Pending pending = AlfrescoTransactionSupport.getResource(Pending.class);
        if (pending == null) {
            pending = new Pending();
            AlfrescoTransactionSupport.bindResource(Pending.class, pending);
            AlfrescoTransactionSupport.bindListener(pending);
        }
        pending.arrivals.add(new Arrival(node, type));
    }

    private record Arrival(NodeRef node, String type) {}

    private record Done(NodeRef node, NodeRef rule) {}

    /** What waits for its rules in one transaction. */
    private final class Pending extends TransactionListenerAdapter {

        private final Set<Arrival> arrivals = new LinkedHashSet<>();
        private final Set<Done> done = new HashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            while (!arrivals.isEmpty()) {
                List<Arrival> now = new ArrayList<>(arrivals);
                arrivals.clear();
                now.forEach(this::apply);
            }
        }

        private void apply(Arrival arrival) {
            if (!nodes.exists(arrival.node())) {
                return;
            }
            for (Rule rule : applying(arrival)) {
                if (nodes.exists(arrival.node()) && done.add(new Done(arrival.node(), rule.getNodeRef()))) {
                    actions.executeAction(rule.getAction(), arrival.node(), true, rule.getExecuteAsynchronously());
                }
            }
        }
    }

    private List<Rule> applying(Arrival arrival) {
        List<Rule> rules = new ArrayList<>();
        NodeRef folder = nodes.getPrimaryParent(arrival.node()).getParentRef();
        for (boolean direct = true; folder != null; direct = false) {
            for (Rule rule : getRules(folder, false)) {
                if (!rule.getRuleDisabled() && rule.getRuleTypes().contains(arrival.type()) && (direct || rule.isAppliedToChildren())) {
                    rules.add(rule);
                }
            }
            folder = nodes.getPrimaryParent(folder).getParentRef();
        }
        return rules;
    }

    // -- what rules there are

    @Override
    public void disableRules() {
        AlfrescoTransactionSupport.bindResource(OFF, true);
    }

    @Override
    public void enableRules() {
        AlfrescoTransactionSupport.bindResource(OFF, false);
    }

    @Override
    public List<Rule> getRules(NodeRef nodeRef, boolean includeInherited) {
        List<Rule> rules = new ArrayList<>(database
                .query("select id, title, description, types, action, to_children, disabled, async from folder_rule where folder = ? "
                        + "order by position", (row, number) -> {
                            Rule rule = new Rule(new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, row.getString("id")));
                            rule.setTitle(row.getString("title"));
                            rule.setDescription(row.getString("description"));
                            rule.setRuleTypes(Arrays.asList((String[]) row.getArray("types").getArray()));
                            rule.setAction(action(read(row.getString("action"))));
                            rule.applyToChildren(row.getBoolean("to_children"));
                            rule.setRuleDisabled(row.getBoolean("disabled"));
                            rule.setExecuteAsynchronously(row.getBoolean("async"));
                            return rule;
                        }, nodeRef.getId()));
        NodeRef parent = includeInherited ? nodes.getPrimaryParent(nodeRef).getParentRef() : null;
        if (parent != null) {
            getRules(parent, true).stream().filter(Rule::isAppliedToChildren).forEach(rules::add);
        }
        return rules;
    }

    @Override
    public Rule saveRule(NodeRef nodeRef, Rule rule) {
        if (rule.getNodeRef() == null) {
            rule.setNodeRef(new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, GUID.generate()));
        }
        database.update(
                "insert into folder_rule (id, folder, title, description, types, action, to_children, disabled, async) values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?) "
                        + "on conflict (id) do update set title = excluded.title, description = excluded.description, types = excluded.types, action = excluded.action, "
                        + "to_children = excluded.to_children, disabled = excluded.disabled, async = excluded.async",
                rule.getNodeRef().getId(), nodeRef.getId(), rule.getTitle(),
                rule.getDescription(), rule.getRuleTypes().toArray(String[]::new), write(rule.getAction()).toString(),
                rule.isAppliedToChildren(), rule.getRuleDisabled(),
                rule.getExecuteAsynchronously());
        return rule;
    }

    // -- actions as JSON

    private ObjectNode write(Action action) {
        ObjectNode json = JSON.createObjectNode().put("name", action.getActionDefinitionName());
        action.getParameterValues().forEach((name, value) -> json.withObject("/parameters").set(name, value(value)));
        action.getActionConditions().forEach(condition -> {
            ObjectNode each = json.withArray("conditions").addObject().put("name", condition.getActionConditionDefinitionName())
                    .put("invert", condition.getInvertCondition());
            condition.getParameterValues().forEach((name, value) -> each.withObject("/parameters").set(name, value(value)));
        });
        if (action instanceof CompositeAction all) {
            all.getActions().forEach(each -> json.withArray("actions").add(write(each)));
        }
        return json;
    }

    private JsonNode value(Serializable value) {
        return value instanceof QName name
                ? JSON.createObjectNode().put("qname", name.toPrefixString(namespaces))
                : JSON.valueToTree(value);
    }

    private Action action(JsonNode json) {
        ActionImpl action = new ActionImpl(json.path("name").asText());
        json.path("parameters").fields().forEachRemaining(each -> action.setParameterValue(each.getKey(), value(each.getValue())));
        for (JsonNode each : json.path("conditions")) {
            ActionCondition condition = new ConditionImpl(each.path("name").asText());
            condition.setInvertCondition(each.path("invert").asBoolean());
            each.path("parameters").fields()
                    .forEachRemaining(value -> condition.setParameterValue(value.getKey(), value(value.getValue())));
            action.addActionCondition(condition);
        }
        json.path("actions").forEach(each -> action.addAction(action(each)));
        return action;
    }

    private Serializable value(JsonNode json) {
        return json.has("qname")
                ? QName.createQName(json.path("qname").asText(), namespaces)
                : json.isBoolean() ? (Serializable) json.asBoolean() : json.asText();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
