package id.juklak.sop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * The units that a new repository begins with ({@code sop/unit.json}); afterwards they are groups, which an administrator keeps in ACS.
 *
 * @param defaultUnit code of the unit to which a case without an initiating unit belongs
 */
public record InitialUnits(@JsonProperty("bawaan") String defaultUnit, @JsonProperty("unit") List<Unit> units) {

    private static final String RESOURCE = "/alfresco/module/juklak-platform/sop/unit.json";

    public InitialUnits {
        units = List.copyOf(units);
    }

    /** @param name display name of the unit's group */
    public record Unit(@JsonProperty("kode") String code, @JsonProperty("nama") String name) {}

    public static InitialUnits read() {
        try (InputStream json = InitialUnits.class.getResourceAsStream(RESOURCE)) {
            return JsonMapper.builder().build().readValue(json, InitialUnits.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
