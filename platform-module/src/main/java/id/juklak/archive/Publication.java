package id.juklak.archive;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import id.juklak.berkas.Berkas;
import id.juklak.model.JuklakModel;
import id.juklak.sop.Step;

/**
 * One publication of a case.
 *
 * @param step the step behind which it stands
 * @param archiveFolder where the case's papers go
 * @param comment of the version that comes into being of each of them
 */
record Publication(Berkas berkas, Step step, NodeRef archiveFolder, String comment) {

    /** What tells of every paper of it where it comes from. */
    Map<QName, Serializable> originProperties() {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_TITLE, berkas.title());
        properties.put(JuklakModel.PROP_DOCUMENT_STEP, step.id());
        properties.put(JuklakModel.PROP_SOURCE_BERKAS_NUMBER, berkas.number());
        properties.put(JuklakModel.PROP_ARCHIVE_YEAR, berkas.year());
        properties.put(JuklakModel.PROP_SOURCE_UNIT, berkas.unit());
        properties.put(JuklakModel.PROP_ARCHIVE_TITLE, berkas.title());
        properties.put(ArchivePlacement.PROP_ARCHIVED_FORM, berkas.guidelineForm());
        return properties;
    }
}
