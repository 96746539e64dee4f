package id.juklak.berkas;

import java.io.Serializable;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.model.JuklakModel;

/**
 * A case as it stands when it is read.
 *
 * @param unit code of the initiating unit
 * @param stepId id of the current step, null when the case no longer runs
 * @param processId ACS's id of the process instance, with the engine's prefix
 */
public record Berkas(NodeRef node, String number, String title, String guidelineForm, String origin, String unit, int year, String status,
        String stepId,
        String processId, boolean perMenkoNeeded, int returnCount) {

    public static Berkas read(NodeService nodeService, NodeRef node) {
        Map<QName, Serializable> properties = nodeService.getProperties(node);
        return new Berkas(node, readText(properties, JuklakModel.PROP_BERKAS_NUMBER), readText(properties, JuklakModel.PROP_BERKAS_TITLE),
                readText(properties, JuklakModel.PROP_GUIDELINE_FORM),
                readText(properties, JuklakModel.PROP_ORIGIN), readText(properties, JuklakModel.PROP_UNIT),
                readInt(properties, JuklakModel.PROP_YEAR),
                readText(properties, JuklakModel.PROP_STATUS), readText(properties, JuklakModel.PROP_STEP),
                readText(properties, JuklakModel.PROP_PROCESS_ID),
                Boolean.TRUE.equals(properties.get(JuklakModel.PROP_PER_MENKO_NEEDED)), readInt(properties, JuklakModel.PROP_RETURN_COUNT));
    }

    public boolean isRunning() {
        return JuklakModel.STATUS_RUNNING.equals(status);
    }

    private static String readText(Map<QName, Serializable> properties, QName name) {
        return (String) properties.get(name);
    }

    private static int readInt(Map<QName, Serializable> properties, QName name) {
        return properties.get(name) instanceof Integer value ? value : 0;
    }
}
