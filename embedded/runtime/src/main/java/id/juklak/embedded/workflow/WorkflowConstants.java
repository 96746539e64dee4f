package id.juklak.embedded.workflow;

/** Names of the process variables and values that ACS sets in every process. */
final class WorkflowConstants {

    static final String PROP_INITIATOR = "initiator";
    static final String PROP_INITIATOR_HOME = "initiatorhome";
    static final String PROP_COMPANY_HOME = "companyhome";
    static final String PROP_CANCELLED = "cancelled";
    static final String PROP_WORKFLOW_INSTANCE_ID = "workflowinstanceid";
    static final String TENANT_DOMAIN = "_tenant_domain";
    /** When the start event's task was ended. */
    static final String START_TASK_COMPLETED = "_startTaskCompleted";

    private WorkflowConstants() {}
}
