package org.alfresco.util;

import java.io.Serializable;
import java.util.Objects;

/** Two things that belong together. */
public final class Pair<F, S> implements Serializable {

    private static final long serialVersionUID = 1L;
    private final transient F first;
    private final transient S second;

    public Pair(F first, S second) {
        this.first = first;
        this.second = second;
    }

    public F getFirst() {
        return first;
    }

    public S getSecond() {
        return second;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Pair<?, ?> other && Objects.equals(first, other.first) && Objects.equals(second, other.second);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, second);
    }
}
