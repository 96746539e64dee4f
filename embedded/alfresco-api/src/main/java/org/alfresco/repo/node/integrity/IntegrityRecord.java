package org.alfresco.repo.node.integrity;

/** One violation of a model. */
public class IntegrityRecord {

    private final String msg;

    public IntegrityRecord(String msg) {
        this.msg = msg;
    }

    @Override
    public String toString() {
        return msg;
    }
}
