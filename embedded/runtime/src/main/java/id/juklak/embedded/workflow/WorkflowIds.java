package id.juklak.embedded.workflow;

import org.alfresco.service.cmr.workflow.WorkflowException;

/** ACS prefixes every id of the engine with the engine's name: {@code activiti$123}. */
public final class WorkflowIds {

    public static final String ENGINE = "activiti";
    /** The start event as a task: {@code start} and the id of the process instance. */
    public static final String START_TASK = "start";
    private static final String PREFIX = ENGINE + "$";

    private WorkflowIds() {}

    public static String global(String localId) {
        return PREFIX + localId;
    }

    /** @throws WorkflowException when the id is not of this engine */
    public static String local(String globalId) {
        if (globalId == null || !globalId.startsWith(PREFIX)) {
            int separator = globalId == null ? -1 : globalId.indexOf('$');
            throw new WorkflowException(separator < 0
                    ? "Format of id " + globalId + " is invalid."
                    : "Workflow Component for engine id '" + globalId.substring(0, separator) + "' is not registered");
        }
        return globalId.substring(PREFIX.length());
    }

    static boolean isStartTask(String localId) {
        return localId.startsWith(START_TASK);
    }
}
