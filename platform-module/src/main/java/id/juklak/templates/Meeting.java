package id.juklak.templates;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.model.JuklakModel;

/**
 * The meeting of a case, kept on the case so that letters, attendance list, minutes and report agree. What nobody has said yet is null.
 *
 * @param chair who chairs it
 */
public record Meeting(Date start, String place, String chair) {

    public static final Meeting EMPTY = new Meeting(null, null, null);

    public static Meeting read(NodeService nodeService, NodeRef berkas) {
        Map<QName, Serializable> properties = nodeService.getProperties(berkas);
        return new Meeting((Date) properties.get(JuklakModel.PROP_MEETING_START), (String) properties.get(JuklakModel.PROP_MEETING_PLACE),
                (String) properties.get(JuklakModel.PROP_MEETING_CHAIR));
    }

    /** What is said now, and of what is not said now what was said before. */
    public Meeting orElse(Meeting previous) {
        return new Meeting(start == null ? previous.start : start, place == null ? previous.place : place,
                chair == null ? previous.chair : chair);
    }

    public Map<QName, Serializable> toProperties() {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(JuklakModel.PROP_MEETING_START, start);
        properties.put(JuklakModel.PROP_MEETING_PLACE, place);
        properties.put(JuklakModel.PROP_MEETING_CHAIR, chair);
        return properties;
    }
}
