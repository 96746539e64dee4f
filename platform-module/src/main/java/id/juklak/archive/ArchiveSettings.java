package id.juklak.archive;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.settings.InvalidSettingException;

/**
 * What an archived document gets at its publication ({@code arsip.json}).
 *
 * @param endingSoonMonths how many months before a time of retention ends its documents are listed
 * @param defaults what holds for kinds that are not named
 * @param kinds by kind
 */
public record ArchiveSettings(@JsonProperty("keterangan") String description, @JsonProperty("segeraBulan") int endingSoonMonths,
        @JsonProperty("bawaan") Notes defaults, @JsonProperty("jenis") Map<String, Notes> kinds) {

    private static final int MAX_ENDING_SOON_MONTHS = 24;

    public ArchiveSettings {
        if (endingSoonMonths < 0 || endingSoonMonths > MAX_ENDING_SOON_MONTHS) {
            throw invalidValue("segeraBulan", endingSoonMonths);
        }
        if (defaults == null) {
            throw invalidValue("bawaan", null);
        }
        defaults.check("bawaan");
        kinds = kinds == null ? Map.of() : new TreeMap<>(kinds);
        kinds.forEach((kind, notes) -> {
            if (notes == null) {
                throw invalidValue("jenis." + kind, null);
            }
            notes.check("jenis." + kind);
        });
    }

    /**
     * The notes of a kind.
     *
     * @param activeYears and inaktif years
     * @param countedSince from when they count, see {@link Retention#start}
     */
    public record Notes(@JsonProperty("klasifikasi") String classification, @JsonProperty("aktif") Integer activeYears,
            @JsonProperty("inaktif") Integer inactiveYears, @JsonProperty("nasibAkhir") String finalDisposition,
            @JsonProperty("dihitungSejak") String countedSince,
            @JsonProperty("lokasiFisik") String physicalLocation) {

        private void check(String place) {
            if (classification == null || classification.length() > ArchivistNotes.MAX_TEXT_LENGTH) {
                throw invalidValue(place + ".klasifikasi", classification);
            }
            if (activeYears == null || activeYears < 0 || activeYears > Retention.MAX_YEARS) {
                throw invalidValue(place + ".aktif", activeYears);
            }
            if (inactiveYears == null || inactiveYears < 0 || inactiveYears > Retention.MAX_YEARS) {
                throw invalidValue(place + ".inaktif", inactiveYears);
            }
            if (!Retention.FINAL_DISPOSITIONS.contains(String.valueOf(finalDisposition))) {
                throw invalidValue(place + ".nasibAkhir", finalDisposition);
            }
            if (!List.of(Retention.PUBLICATION, Retention.YEAR_END, Retention.DOCUMENT_DATE, Retention.PENETAPAN)
                    .contains(String.valueOf(countedSince))) {
                throw invalidValue(place + ".dihitungSejak", countedSince);
            }
            if (physicalLocation != null && physicalLocation.length() > ArchivistNotes.MAX_TEXT_LENGTH) {
                throw invalidValue(place + ".lokasiFisik", physicalLocation);
            }
        }
    }

    Notes forKind(String kindId) {
        return kinds.getOrDefault(kindId, defaults);
    }

    private static InvalidSettingException invalidValue(String place, Object value) {
        return new InvalidSettingException("pengaturan.nilai", place, "\"" + value + "\"");
    }
}
