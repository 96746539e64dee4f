package id.juklak.model;

/** The variables of the process and its tasks. ACS names them by the task model's properties. */
public final class ProcessVariables {

    /** The case folder's node reference. */
    public static final String BERKAS = of("berkas");
    public static final String OUTCOME = of("hasil");
    public static final String PER_MENKO_NEEDED = of("perluPerMenko");
    public static final String COMMENT = "bpm_comment";
    public static final String PACKAGE = "bpm_package";
    public static final String WORKFLOW_DESCRIPTION = "bpm_workflowDescription";
    /** Share's page of a process is headed with this, where the start form gave none. */
    public static final String START_DESCRIPTION = "bpm_description";

    private ProcessVariables() {}

    /** The variable of a property of the task model. */
    public static String of(String localName) {
        return "jklwf_" + localName;
    }
}
