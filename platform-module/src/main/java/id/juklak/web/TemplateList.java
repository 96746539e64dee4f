package id.juklak.web;

import java.util.List;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.JabatanRights;
import id.juklak.files.Fingerprint;
import id.juklak.model.JuklakModel;
import id.juklak.registers.TemplateCheck;
import id.juklak.registers.TemplateCheck.CheckedTemplate;
import id.juklak.sop.Sop;
import id.juklak.templates.TemplateCatalog;
import id.juklak.text.RefusalException;
import id.juklak.web.http.Moment;
import id.juklak.web.http.Nullable;

/** All templates with what is wrong with them, and the fields that there are. */
class TemplateList {

    /** The templates and the fields that they may hold. */
    record TemplatesJson(@JsonProperty("templat") List<TemplateJson> templates, @JsonProperty("medan") List<FieldJson> fields) {}

    /**
     * A template.
     *
     * @param id null for the control sheet's
     * @param name of the file
     * @param node null where the office deleted it, and the module's own stands in
     * @param original whether it is still what the module brought
     * @param finding what is wrong with it, a sentence
     */
    record TemplateJson(@Nullable String id, @JsonProperty("nama") String name, @JsonProperty("jenis") String kind,
            @JsonProperty("namaJenis") String kindName, @JsonProperty("langkah") List<String> steps,
            @Nullable @JsonProperty("simpul") String node, @Nullable @JsonProperty("versi") String version,
            @Nullable @JsonProperty("diubah") Moment modified, @Nullable @JsonProperty("diubahOleh") String modifier,
            @JsonProperty("asli") boolean original, @Nullable @JsonProperty("temuan") String finding) {}

    /** @param inDocuments and inLembarKendali which templates may hold it */
    record FieldJson(@JsonProperty("nama") String name, @JsonProperty("uraian") String description,
            @JsonProperty("naskah") boolean inDocuments, @JsonProperty("lembarKendali") boolean inLembarKendali) {}

    private final JabatanRights jabatanRights;
    private final TemplateCheck templateCheck;
    private final TemplateCatalog templateCatalog;
    private final NodeService nodeService;
    private final Fingerprint fingerprint;
    private final Sop sop;

    /** @param nodeService the one without permission checks */
    TemplateList(JabatanRights jabatanRights, TemplateCheck templateCheck, TemplateCatalog templateCatalog,
            Unchecked<NodeService> nodeService, Fingerprint fingerprint, Sop sop) {
        this.jabatanRights = jabatanRights;
        this.templateCheck = templateCheck;
        this.templateCatalog = templateCatalog;
        this.nodeService = nodeService.service();
        this.fingerprint = fingerprint;
        this.sop = sop;
    }

    /** @throws RefusalException 403 for who is no administrator */
    TemplatesJson read(AnswerContext context) {
        if (!jabatanRights.isAdministrator()) {
            throw new RefusalException("templat.ditolak", 403);
        }
        return new TemplatesJson(templateCheck.checkAll().stream().map(checked -> toTemplate(context, checked)).toList(),
                templateCheck.listFields().stream().map(field -> toField(context, field)).toList());
    }

    private TemplateJson toTemplate(AnswerContext context, CheckedTemplate checked) {
        String kind = checked.template() == null ? sop.controlSheetKind() : checked.template().kind();
        NodeRef node = templateCatalog.findNode(checked.file());
        return new TemplateJson(checked.template() == null ? null : checked.template().id(), checked.file(), kind,
                context.label().text("jenis", kind), checked.template() == null ? List.of() : checked.template().steps(),
                node == null ? null : node.getId(),
                node == null ? null : (String) nodeService.getProperty(node, ContentModel.PROP_VERSION_LABEL),
                node == null ? null : context.moment(nodeService.getProperty(node, ContentModel.PROP_MODIFIED)),
                node == null ? null : (String) nodeService.getProperty(node, ContentModel.PROP_MODIFIER),
                node == null || isOriginal(node), checked.finding());
    }

    private boolean isOriginal(NodeRef node) {
        Fingerprint.Digests currentFingerprint = fingerprint.read(node);
        return currentFingerprint != null
                && currentFingerprint.whole().equals(nodeService.getProperty(node, JuklakModel.PROP_TEMPLATE_FINGERPRINT));
    }

    private FieldJson toField(AnswerContext context, TemplateCheck.Field field) {
        String messageKey = "juklak.medan." + field.name().replace('[', '.').replace("]", "");
        return new FieldJson(field.name(), context.label().message(messageKey), field.inDocuments(), field.inLembarKendali());
    }
}
