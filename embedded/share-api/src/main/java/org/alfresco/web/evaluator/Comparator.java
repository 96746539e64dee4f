package org.alfresco.web.evaluator;

/** Share's interface of the same name: what a value evaluator asks about a value of a node. */
public interface Comparator {

    boolean compare(Object nodeValue);
}
