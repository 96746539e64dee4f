package id.juklak.sop;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An office of the SOP. Who holds it is a membership of its group, so a Plh. or Plt. is one too.
 *
 * @param id for instance {@code KABAG_ORTALA}
 * @param group the group, with ACS's prefix {@code GROUP_}
 * @param perUnit beginning of the names of its sub-groups, one for each unit; null for an office that is one only
 */
public record Role(String id, @JsonProperty("grup") String group, String perUnit) {}
