package id.juklak.sop;

import java.util.List;

/**
 * How a case can begin.
 *
 * @param id arahan, inisiatif or usulan
 * @param oleh offices that may begin it so
 */
public record Asal(String id, List<String> oleh) {

    public Asal {
        oleh = oleh == null ? List.of() : List.copyOf(oleh);
    }
}
