package id.juklak.model;

/** Ids of Activiti's, which ACS writes with the engine's name before them. */
public final class EngineIds {

    private static final String PREFIX = "activiti$";

    private EngineIds() {}

    /** As ACS writes an id of the engine's: a task's, a process's, a definition's or its key. */
    public static String inAcs(String engineId) {
        return PREFIX + engineId;
    }

    /** As the engine itself knows what ACS writes; null for null. */
    public static String inEngine(String acsId) {
        return acsId != null && acsId.startsWith(PREFIX) ? acsId.substring(PREFIX.length()) : acsId;
    }
}
