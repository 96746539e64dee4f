package id.juklak.web;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Checked;
import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasDocuments;
import id.juklak.model.JuklakModel;
import id.juklak.signing.Mark;
import id.juklak.signing.MarkAct;
import id.juklak.signing.MarkIntegrity;
import id.juklak.signing.Marks;
import id.juklak.sop.Labels;
import id.juklak.steps.MarkPermission;
import id.juklak.steps.PdfEligibility;

/** What documents look like in the answers (docs/api.md). */
class DocumentView {

    private final NodeService nodeService;
    private final VersionService versionService;
    private final BerkasDocuments berkasDocuments;
    private final Marks marks;
    private final MarkIntegrity markIntegrity;
    private final MarkPermission markPermission;
    private final PdfEligibility pdfEligibility;

    /** @param nodeService and versionService the ones without permission checks: who may read a case may read its documents */
    DocumentView(Unchecked<NodeService> nodeService, Checked<VersionService> versionService, BerkasDocuments berkasDocuments, Marks marks,
            MarkIntegrity markIntegrity,
            MarkPermission markPermission, PdfEligibility pdfEligibility) {
        this.nodeService = nodeService.service();
        this.versionService = versionService.service();
        this.berkasDocuments = berkasDocuments;
        this.marks = marks;
        this.markIntegrity = markIntegrity;
        this.markPermission = markPermission;
        this.pdfEligibility = pdfEligibility;
    }

    /** All documents of a case. */
    List<Map<String, Object>> showAll(BerkasView berkasView, Berkas berkas, boolean withHistory) {
        return berkasDocuments.findAll(berkas.node()).stream().map(document -> show(berkasView, berkas, document, withHistory)).toList();
    }

    /** @param withHistory with all versions */
    Map<String, Object> show(BerkasView berkasView, Berkas berkas, NodeRef document, boolean withHistory) {
        Map<QName, Serializable> properties = nodeService.getProperties(document);
        Labels label = berkasView.label();
        String kind = berkasDocuments.kindOf(document);
        String state = (String) properties.get(JuklakModel.PROP_DOCUMENT_STATE);
        String stepId = (String) properties.get(JuklakModel.PROP_DOCUMENT_STEP);
        ContentData content = (ContentData) properties.get(ContentModel.PROP_CONTENT);
        Version currentVersion = versionService.getCurrentVersion(document);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", document.getId());
        fields.put("nama", properties.get(ContentModel.PROP_NAME));
        fields.put("jenis", kind);
        fields.put("namaJenis", label.text("jenis", kind));
        fields.put("keadaan", state);
        fields.put("namaKeadaan", label.text("keadaan", state));
        fields.put("versi", properties.get(ContentModel.PROP_VERSION_LABEL));
        fields.put("komentar", currentVersion == null ? null : currentVersion.getDescription());
        fields.put("ukuran", content == null ? 0 : content.getSize());
        fields.put("mimetype", content == null ? null : content.getMimetype());
        fields.put("langkah", stepId);
        fields.put("nomor", properties.get(JuklakModel.PROP_DOCUMENT_NUMBER));
        fields.put("tanggal", berkasView.times().format(properties.get(JuklakModel.PROP_DOCUMENT_DATE)));
        fields.put("diubah", berkasView.times().format(properties.get(ContentModel.PROP_MODIFIED)));
        fields.put("diubahOleh", properties.get(ContentModel.PROP_MODIFIER));
        List<Mark> paraf = marks.read(document, MarkAct.PARAF);
        List<Mark> signatures = marks.read(document, MarkAct.SIGNATURE);
        List<Mark> validMarks = markIntegrity.findValid(document);
        fields.put("paraf", paraf.stream().map(mark -> showMark(berkasView, mark, validMarks)).toList());
        fields.put("tandaTangan", signatures.stream().map(mark -> showSignature(berkasView, mark, validMarks)).toList());
        fields.put("gugur", marks.readVoided(document).stream().map(voided -> showVoided(berkasView, voided)).toList());
        fields.put("kodeVerifikasi", properties.get(JuklakModel.PROP_VERIFICATION_CODE));
        fields.put("digantikan", showSuperseded(berkasView, properties));
        fields.put("ditarik", showRetracted(berkasView, properties));
        fields.put("boleh", markPermission.findAllowedActs(berkas, document).stream().map(MarkAct::id).toList());
        fields.put("dapatPdf", pdfEligibility.mayConvert(berkas, document));
        if (withHistory) {
            fields.put("riwayatVersi", showVersions(berkasView, document));
        }
        return fields;
    }

    private Map<String, Object> showSuperseded(BerkasView berkasView, Map<QName, Serializable> properties) {
        if (properties.get(JuklakModel.PROP_SUPERSEDED_AT) == null) {
            return null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("oleh", properties.get(JuklakModel.PROP_SUPERSEDED_BY));
        fields.put("pada", berkasView.times().format(properties.get(JuklakModel.PROP_SUPERSEDED_AT)));
        return fields;
    }

    private Map<String, Object> showRetracted(BerkasView berkasView, Map<QName, Serializable> properties) {
        if (properties.get(JuklakModel.PROP_RETRACTED_AT) == null) {
            return null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("oleh", properties.get(JuklakModel.PROP_RETRACTED_BY));
        fields.put("nama", berkasView.label().person((String) properties.get(JuklakModel.PROP_RETRACTED_BY)));
        fields.put("pada", berkasView.times().format(properties.get(JuklakModel.PROP_RETRACTED_AT)));
        fields.put("alasan", properties.get(JuklakModel.PROP_RETRACTION_REASON));
        return fields;
    }

    private Map<String, Object> showVoided(BerkasView berkasView, Marks.VoidedMark voided) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("tindakan", voided.act());
        fields.put("oleh", voided.by());
        fields.put("nama", berkasView.label().person(voided.by()));
        fields.put("jabatan", voided.jabatan());
        fields.put("namaJabatan", berkasView.label().text("peran", voided.jabatan()));
        fields.put("pada", berkasView.times().format(voided.at()));
        return fields;
    }

    private Map<String, Object> showSignature(BerkasView berkasView, Mark mark, List<Mark> validMarks) {
        Map<String, Object> fields = showMark(berkasView, mark, validMarks);
        fields.put("penyedia", mark.provider());
        fields.put("sertifikat", mark.certificate());
        return fields;
    }

    private Map<String, Object> showMark(BerkasView berkasView, Mark mark, List<Mark> validMarks) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("oleh", mark.by());
        fields.put("nama", berkasView.label().person(mark.by()));
        fields.put("jabatan", mark.jabatan());
        fields.put("namaJabatan", berkasView.label().text("peran", mark.jabatan()));
        fields.put("pada", berkasView.times().format(mark.at()));
        fields.put("versi", mark.version());
        fields.put("sha256", mark.sha256());
        fields.put("sah", validMarks.contains(mark));
        return fields;
    }

    private List<Map<String, Object>> showVersions(BerkasView berkasView, NodeRef document) {
        VersionHistory history = versionService.getVersionHistory(document);
        return history == null ? List.of() : history.getAllVersions().stream().map(version -> showVersion(berkasView, version)).toList();
    }

    private Map<String, Object> showVersion(BerkasView berkasView, Version version) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("versi", version.getVersionLabel());
        fields.put("komentar", version.getDescription());
        fields.put("oleh", version.getFrozenModifier());
        fields.put("pada", berkasView.times().format(version.getFrozenModifiedDate()));
        return fields;
    }
}
