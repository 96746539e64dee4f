package org.alfresco.service.cmr.rule;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;

/** Folder rules. */
public interface RuleService {

    void enableRules();

    void disableRules();

    boolean isEnabled();

    boolean rulesEnabled(NodeRef nodeRef);

    void disableRules(NodeRef nodeRef);

    void enableRules(NodeRef nodeRef);

    void disableRule(Rule rule);

    void enableRule(Rule rule);

    boolean hasRules(NodeRef nodeRef);

    List<Rule> getRules(NodeRef nodeRef);

    List<Rule> getRules(NodeRef nodeRef, boolean includeInhertied);

    List<Rule> getRules(NodeRef nodeRef, boolean includeInhertiedRuleType, String ruleTypeName);

    int countRules(NodeRef nodeRef);

    Rule getRule(NodeRef nodeRef);

    Rule saveRule(NodeRef nodeRef, Rule rule);

    void saveRule(NodeRef nodeRef, Rule rule, int index);

    void removeRule(NodeRef nodeRef, Rule rule);
}
