package id.juklak.setup;

/**
 * A thing that the office needs in a repository. Done at each start, as the administrator and in one transaction with the others; it makes
 * what is missing and touches nothing that is there. A new one is a bean, and no other class has to know of it.
 */
interface SetupStep {

    /** What a step needs was made in the stages before its own. */
    enum Stage {
        /** Who there is. */
        GROUPS,
        /** The site, of which the groups are members. */
        SITE,
        /** The folders of the site and of Data Dictionary, with their permissions and rules. */
        FOLDERS,
        /** What lies in the folders. */
        FILES
    }

    Stage stage();

    void prepare();
}
