package org.alfresco.service.cmr.action;

/**
 * Several actions done as one, after its own conditions: what Share shows and edits as a rule. Its action name is {@code composite-action}.
 */
public interface CompositeAction extends Action, ActionList<Action> {}
