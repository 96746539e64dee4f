package org.alfresco.repo.policy;

/** A point at which behaviour can be added. */
public interface Policy {

    public enum Arg {
        KEY, START_VALUE, END_VALUE
    }
}
