package id.juklak.web;

/** The ids of processes and tasks, which ACS gives with the engine's name before them. */
final class EngineIds {

    private EngineIds() {}

    /** Null for null. */
    static String withoutPrefix(String id) {
        return id == null ? null : id.substring(id.indexOf('$') + 1);
    }
}
