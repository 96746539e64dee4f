package org.alfresco.service.cmr.search;

/** How found words are marked. */
public abstract class HighlightParameters {

    private final Integer snippetCount;
    private final Integer fragmentSize;
    private final String prefix;
    private final String postfix;

    public HighlightParameters(Integer snippetCount, Integer fragmentSize, Boolean mergeContiguous, String prefix, String postfix) {
        this.snippetCount = snippetCount;
        this.fragmentSize = fragmentSize;
        this.prefix = prefix;
        this.postfix = postfix;
    }

    public Integer getSnippetCount() {
        return snippetCount;
    }

    public Integer getFragmentSize() {
        return fragmentSize;
    }

    public String getPrefix() {
        return prefix;
    }

    public String getPostfix() {
        return postfix;
    }
}
