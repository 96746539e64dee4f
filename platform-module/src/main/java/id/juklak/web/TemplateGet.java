package id.juklak.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.JabatanRights;
import id.juklak.files.Fingerprint;
import id.juklak.model.JuklakModel;
import id.juklak.registers.TemplateCheck;
import id.juklak.registers.TemplateCheck.CheckedTemplate;
import id.juklak.registers.TemplateCheck.Field;
import id.juklak.sop.Sop;
import id.juklak.templates.TemplateCatalog;
import id.juklak.text.RefusalException;

/** {@code GET /templat}: for the administrator, all templates with what is wrong with them, and the fields that there are. */
class TemplateGet extends JuklakWebScript {

    private final JabatanRights jabatanRights;
    private final TemplateCheck templateCheck;
    private final TemplateCatalog templateCatalog;
    private final ViewFactory viewFactory;
    private final NodeService nodeService;
    private final Fingerprint fingerprint;
    private final Sop sop;

    /** @param nodeService the one without permission checks */
    TemplateGet(TransactionService transactionService, JabatanRights jabatanRights, TemplateCheck templateCheck,
            TemplateCatalog templateCatalog,
            ViewFactory viewFactory,
            Unchecked<NodeService> nodeService, Fingerprint fingerprint, Sop sop) {
        super(transactionService);
        this.jabatanRights = jabatanRights;
        this.templateCheck = templateCheck;
        this.templateCatalog = templateCatalog;
        this.viewFactory = viewFactory;
        this.nodeService = nodeService.service();
        this.fingerprint = fingerprint;
        this.sop = sop;
    }

    @Override
    Work receive(RequestReader requestReader) {
        requestReader.parameter();
        return Work.read(() -> {
            if (!jabatanRights.isAdministrator()) {
                throw new RefusalException("templat.ditolak", 403);
            }
            BerkasView berkasView = viewFactory.make();
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("templat", templateCheck.checkAll().stream().map(state -> showTemplate(berkasView, state)).toList());
            fields.put("medan", templateCheck.listFields().stream().map(field -> showField(berkasView, field)).toList());
            return Response.ok(fields);
        });
    }

    private Map<String, Object> showTemplate(BerkasView berkasView, CheckedTemplate state) {
        String kind = state.template() == null ? sop.controlSheetKind() : state.template().kind();
        List<String> stepIds = state.template() == null ? List.of() : state.template().steps();
        NodeRef node = templateCatalog.findNode(state.file());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", state.template() == null ? null : state.template().id());
        fields.put("nama", state.file());
        fields.put("jenis", kind);
        fields.put("namaJenis", berkasView.label().text("jenis", kind));
        fields.put("langkah", stepIds);
        fields.put("simpul", node == null ? null : node.getId());
        fields.put("versi", node == null ? null : nodeService.getProperty(node, ContentModel.PROP_VERSION_LABEL));
        fields.put("diubah", node == null ? null : berkasView.times().format(nodeService.getProperty(node, ContentModel.PROP_MODIFIED)));
        fields.put("diubahOleh", node == null ? null : nodeService.getProperty(node, ContentModel.PROP_MODIFIER));
        fields.put("asli", node == null || isOriginal(node));
        fields.put("temuan", state.finding());
        return fields;
    }

    /** Whether it is still what the module brought. */
    private boolean isOriginal(NodeRef node) {
        Fingerprint.Digests currentFingerprint = fingerprint.read(node);
        return currentFingerprint != null
                && currentFingerprint.whole().equals(nodeService.getProperty(node, JuklakModel.PROP_TEMPLATE_FINGERPRINT));
    }

    private Map<String, Object> showField(BerkasView berkasView, Field field) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("nama", field.name());
        fields.put("uraian", berkasView.label().message("juklak.medan." + field.name().replace('[', '.').replace("]", "")));
        fields.put("naskah", field.inDocuments());
        fields.put("lembarKendali", field.inLembarKendali());
        return fields;
    }
}
