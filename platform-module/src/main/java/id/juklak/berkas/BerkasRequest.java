package id.juklak.berkas;

import java.util.List;
import java.util.Objects;

import org.activiti.engine.delegate.VariableScope;
import org.springframework.extensions.surf.util.I18NUtil;

import id.juklak.model.JuklakModel;
import id.juklak.model.ProcessVariables;
import id.juklak.sop.FormText;
import id.juklak.sop.Origin;
import id.juklak.sop.Sop;
import id.juklak.text.RefusalException;

/**
 * What opens a case, checked: a process can be started through Share and REST with any values, and ACS enforces neither mandatory
 * properties nor lists on a start task.
 */
public record BerkasRequest(String title, String guidelineForm, String origin, String unit, String description) {

    static final int MAX_TITLE_LENGTH = 250;
    private static final String USULAN = "usulan";

    /** What a process was started with. */
    public static BerkasRequest from(VariableScope scope) {
        return new BerkasRequest(readText(scope, "judul"), readText(scope, "bentuk"), readText(scope, "asal"), readText(scope, "unit"),
                readText(scope, "keterangan"));
    }

    private static String readText(VariableScope scope, String name) {
        Object value = scope.getVariable(ProcessVariables.of(name));
        return value == null ? null : value.toString();
    }

    /**
     * @throws RefusalException 400 for a missing, over-long or unknown value, 403 for an origin that is not the user's
     */
    public BerkasRequest check(Sop sop, JabatanGroups jabatanGroups, String defaultUnit) {
        String strippedTitle = title == null ? "" : title.strip();
        if (strippedTitle.isEmpty()) {
            throw new RefusalException("mulai.judul", 400);
        }
        requireMaxLength("judul", strippedTitle, MAX_TITLE_LENGTH);
        if (strippedTitle.chars().anyMatch(Character::isISOControl)) {
            throw new RefusalException("web.karakter", 400, "judul");
        }
        requireMaxLength("keterangan", Objects.requireNonNullElse(description, ""), FormText.MAX_LENGTH);
        if (!JuklakModel.GUIDELINE_FORMS.contains(Objects.requireNonNullElse(guidelineForm, ""))) {
            throw new RefusalException("mulai.bentuk", 400, Objects.toString(guidelineForm, ""));
        }
        Origin knownOrigin = sop.findOrigin(Objects.requireNonNullElse(origin, ""))
                .orElseThrow(() -> new RefusalException("mulai.asal", 400, Objects.toString(origin, "")));
        String unitCode = unit == null || unit.isBlank() ? chooseUnit(knownOrigin, jabatanGroups, defaultUnit) : unit.strip();
        if (unitCode == null || !jabatanGroups.unitExists(unitCode)) {
            throw new RefusalException("mulai.unit", 400, Objects.toString(unitCode, ""));
        }
        requireMayStart(knownOrigin, unitCode, jabatanGroups);
        return new BerkasRequest(strippedTitle, guidelineForm, knownOrigin.id(), unitCode,
                description == null ? null : description.strip());
    }

    private String chooseUnit(Origin knownOrigin, JabatanGroups jabatanGroups, String defaultUnit) {
        return knownOrigin.id().equals(USULAN) ? jabatanGroups.findOwnUnit() : defaultUnit;
    }

    private void requireMayStart(Origin knownOrigin, String unitCode, JabatanGroups jabatanGroups) {
        List<String> roleIds = knownOrigin.startedBy();
        boolean allowed = jabatanGroups.holdsAny(roleIds) && (!knownOrigin.id().equals(USULAN) || jabatanGroups.belongsToUnit(unitCode));
        if (!allowed) {
            throw new RefusalException("mulai.ditolak", 403, I18NUtil.getMessage("juklak.asal." + knownOrigin.id()));
        }
    }

    private void requireMaxLength(String name, String text, int maxLength) {
        if (text.length() > maxLength) {
            throw new RefusalException("web.terlaluPanjang", 400, name, Integer.toString(maxLength));
        }
    }
}
