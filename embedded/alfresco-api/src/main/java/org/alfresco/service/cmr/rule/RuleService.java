package org.alfresco.service.cmr.rule;

import java.util.List;

import org.alfresco.service.cmr.repository.NodeRef;

/** Folder rules. */
public interface RuleService {

    void enableRules();

    void disableRules();

    boolean hasRules(NodeRef nodeRef);

    List<Rule> getRules(NodeRef nodeRef);

    List<Rule> getRules(NodeRef nodeRef, boolean includeInhertied);

    int countRules(NodeRef nodeRef);

    Rule saveRule(NodeRef nodeRef, Rule rule);

    void removeRule(NodeRef nodeRef, Rule rule);
}
