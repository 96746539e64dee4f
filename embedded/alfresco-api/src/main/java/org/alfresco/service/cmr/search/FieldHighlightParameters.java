package org.alfresco.service.cmr.search;

/** How found words of one field are marked; what is null is as for all fields. */
public class FieldHighlightParameters extends HighlightParameters {

    private final String field;

    public FieldHighlightParameters(String field, Integer snippetCount, Integer fragmentSize, Boolean mergeContiguous, String prefix,
            String postfix) {
        super(snippetCount, fragmentSize, mergeContiguous, prefix, postfix);
        this.field = field;
    }

    public String getField() {
        return field;
    }
}
