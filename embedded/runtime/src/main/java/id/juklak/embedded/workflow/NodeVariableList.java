package id.juklak.embedded.workflow;

import java.util.ArrayList;
import java.util.Collection;

/** Several nodes as the value of one process variable ({@code bpm_assignees}). */
public final class NodeVariableList extends ArrayList<NodeVariable> {

    NodeVariableList(Collection<NodeVariable> nodes) {
        super(nodes);
    }
}
