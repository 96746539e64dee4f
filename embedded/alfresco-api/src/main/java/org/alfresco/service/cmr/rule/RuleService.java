package org.alfresco.service.cmr.rule;

import java.util.List;

import org.alfresco.service.cmr.repository.NodeRef;

/** Folder rules. */
public interface RuleService {

    void enableRules();

    void disableRules();

    List<Rule> getRules(NodeRef nodeRef, boolean includeInhertied);

    Rule saveRule(NodeRef nodeRef, Rule rule);
}
