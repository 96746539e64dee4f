package id.juklak.web;

import java.io.Serializable;
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

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import id.juklak.acs.Checked;
import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasDocuments;
import id.juklak.model.JuklakModel;
import id.juklak.signing.MarkAct;
import id.juklak.sop.Labels;
import id.juklak.steps.MarkPermission;
import id.juklak.steps.PdfEligibility;
import id.juklak.web.MarkView.MarksJson;
import id.juklak.web.http.Moment;
import id.juklak.web.http.Nullable;

/** What documents of cases look like in the answers. */
class DocumentView {

    /**
     * A document of a case.
     *
     * @param allowedActs what this user may do with it now
     * @param convertible whether this user can make a PDF of it now
     * @param versions only where one case or document is asked for
     */
    record DocumentJson(String id, @JsonProperty("nama") String name, @JsonProperty("jenis") String kind,
            @JsonProperty("namaJenis") String kindName, @Nullable @JsonProperty("keadaan") String state,
            @Nullable @JsonProperty("namaKeadaan") String stateName, @Nullable @JsonProperty("versi") String version,
            @Nullable @JsonProperty("komentar") String comment, @JsonProperty("ukuran") long size, @Nullable String mimetype,
            @Nullable @JsonProperty("langkah") String step, @Nullable @JsonProperty("nomor") String number,
            @Nullable @JsonProperty("tanggal") Moment date, @JsonProperty("diubah") Moment modified,
            @JsonProperty("diubahOleh") String modifier, @JsonUnwrapped MarksJson marks,
            @Nullable @JsonProperty("kodeVerifikasi") String verificationCode,
            @Nullable @JsonProperty("digantikan") SupersededJson superseded, @Nullable @JsonProperty("ditarik") RetractedJson retracted,
            @JsonProperty("boleh") List<String> allowedActs, @JsonProperty("dapatPdf") boolean convertible,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("riwayatVersi") List<VersionJson> versions) {}

    /** @param by node id of the document that took its place */
    record SupersededJson(@Nullable @JsonProperty("oleh") String by, @JsonProperty("pada") Moment at) {}

    /** Who retracted it, when and why. */
    record RetractedJson(@JsonProperty("oleh") String by, @JsonProperty("nama") String name, @JsonProperty("pada") Moment at,
            @JsonProperty("alasan") String reason) {}

    /** A version. */
    record VersionJson(@JsonProperty("versi") String version, @Nullable @JsonProperty("komentar") String comment,
            @JsonProperty("oleh") String by, @JsonProperty("pada") Moment at) {}

    private final NodeService nodeService;
    private final VersionService versionService;
    private final BerkasDocuments berkasDocuments;
    private final MarkView markView;
    private final MarkPermission markPermission;
    private final PdfEligibility pdfEligibility;

    /** @param nodeService and versionService the ones without permission checks: who may read a case may read its documents */
    DocumentView(Unchecked<NodeService> nodeService, Checked<VersionService> versionService, BerkasDocuments berkasDocuments,
            MarkView markView, MarkPermission markPermission, PdfEligibility pdfEligibility) {
        this.nodeService = nodeService.service();
        this.versionService = versionService.service();
        this.berkasDocuments = berkasDocuments;
        this.markView = markView;
        this.markPermission = markPermission;
        this.pdfEligibility = pdfEligibility;
    }

    /** All documents of a case. */
    List<DocumentJson> toList(AnswerContext context, Berkas berkas, boolean withVersions) {
        return berkasDocuments.findAll(berkas.node()).stream().map(document -> toJson(context, berkas, document, withVersions)).toList();
    }

    DocumentJson toJson(AnswerContext context, Berkas berkas, NodeRef document, boolean withVersions) {
        Map<QName, Serializable> properties = nodeService.getProperties(document);
        Labels label = context.label();
        String kind = berkasDocuments.kindOf(document);
        String state = (String) properties.get(JuklakModel.PROP_DOCUMENT_STATE);
        ContentData content = (ContentData) properties.get(ContentModel.PROP_CONTENT);
        Version currentVersion = versionService.getCurrentVersion(document);
        return new DocumentJson(document.getId(), (String) properties.get(ContentModel.PROP_NAME), kind, label.text("jenis", kind), state,
                label.text("keadaan", state), (String) properties.get(ContentModel.PROP_VERSION_LABEL),
                currentVersion == null ? null : currentVersion.getDescription(), content == null ? 0 : content.getSize(),
                content == null ? null : content.getMimetype(), (String) properties.get(JuklakModel.PROP_DOCUMENT_STEP),
                (String) properties.get(JuklakModel.PROP_DOCUMENT_NUMBER),
                context.moment(properties.get(JuklakModel.PROP_DOCUMENT_DATE)), context.moment(properties.get(ContentModel.PROP_MODIFIED)),
                (String) properties.get(ContentModel.PROP_MODIFIER), markView.toJson(context, document),
                (String) properties.get(JuklakModel.PROP_VERIFICATION_CODE), toSuperseded(context, properties),
                toRetracted(context, properties),
                markPermission.findAllowedActs(berkas, document).stream().map(MarkAct::id).toList(),
                pdfEligibility.mayConvert(berkas, document), withVersions ? toVersions(context, document) : null);
    }

    private SupersededJson toSuperseded(AnswerContext context, Map<QName, Serializable> properties) {
        Serializable at = properties.get(JuklakModel.PROP_SUPERSEDED_AT);
        return at == null ? null : new SupersededJson((String) properties.get(JuklakModel.PROP_SUPERSEDED_BY), context.moment(at));
    }

    private RetractedJson toRetracted(AnswerContext context, Map<QName, Serializable> properties) {
        Serializable at = properties.get(JuklakModel.PROP_RETRACTED_AT);
        String by = (String) properties.get(JuklakModel.PROP_RETRACTED_BY);
        return at == null
                ? null
                : new RetractedJson(by, context.label().person(by), context.moment(at),
                        (String) properties.get(JuklakModel.PROP_RETRACTION_REASON));
    }

    private List<VersionJson> toVersions(AnswerContext context, NodeRef document) {
        VersionHistory history = versionService.getVersionHistory(document);
        return history == null
                ? List.of()
                : history.getAllVersions().stream().map(version -> new VersionJson(version.getVersionLabel(), version.getDescription(),
                        version.getFrozenModifier(), context.moment(version.getFrozenModifiedDate()))).toList();
    }
}
