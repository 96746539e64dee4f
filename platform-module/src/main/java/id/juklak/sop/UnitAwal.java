package id.juklak.sop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * The units that a new repository begins with ({@code sop/unit.json}); afterwards they are groups, which an administrator keeps in ACS.
 *
 * @param bawaan code of the unit to which a case without an initiating unit belongs
 */
public record UnitAwal(String bawaan, List<Unit> unit) {

    private static final String SUMBER = "/alfresco/module/juklak-platform/sop/unit.json";

    public UnitAwal {
        unit = List.copyOf(unit);
    }

    /** @param nama display name of the unit's group */
    public record Unit(String kode, String nama) {}

    public static UnitAwal baca() {
        try (InputStream json = UnitAwal.class.getResourceAsStream(SUMBER)) {
            return JsonMapper.builder().build().readValue(json, UnitAwal.class);
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        }
    }
}
