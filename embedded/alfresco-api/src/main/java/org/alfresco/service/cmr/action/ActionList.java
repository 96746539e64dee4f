package org.alfresco.service.cmr.action;

import java.util.List;

/** Actions in their order. */
public interface ActionList<A extends Action> {

    boolean hasActions();

    void addAction(A action);

    List<A> getActions();
}
