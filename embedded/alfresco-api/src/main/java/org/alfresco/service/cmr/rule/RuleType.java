package org.alfresco.service.cmr.rule;

/** When a rule applies. */
public interface RuleType {

    String INBOUND = "inbound";
    String UPDATE = "update";
}
