package id.juklak.acceptance;

/** The addresses, below {@code /alfresco}, that the product's clients use. */
public interface Api {

    String JUKLAK = "/s/juklak";
    String REST = "/api/-default-/public/alfresco/versions/1";
    String NODES = REST + "/nodes";
    String PEOPLE = REST + "/people";
    String GROUPS = REST + "/groups";
    String SITES = REST + "/sites";
    String SEARCH = "/api/-default-/public/search/versions/1/search";
    String PROCESSES = "/api/-default-/public/workflow/versions/1/processes";
    String TASKS = "/api/-default-/public/workflow/versions/1/tasks";
    String READY = REST + "/probes/-ready-";
}
