package id.juklak.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import id.juklak.acs.Unchecked;
import id.juklak.archive.ArchivedBerkas;
import id.juklak.archive.ArchivistNotes;
import id.juklak.archive.PenetapanRecorder;
import id.juklak.archive.search.ArchivedDocument;
import id.juklak.model.JuklakModel;
import id.juklak.sop.Labels;
import id.juklak.steps.BerkasAccess;
import id.juklak.time.WorkingTime;
import id.juklak.web.http.Day;
import id.juklak.web.http.Moment;
import id.juklak.web.http.Nullable;

/** What archived documents look like in the answers. */
class ArchiveView {

    /**
     * An archived document as lists show it.
     *
     * @param berkas id of the case, null where the user may not read it
     */
    record ArchiveRowJson(String id, @JsonProperty("nama") String name, @Nullable @JsonProperty("judul") String title,
            @Nullable @JsonProperty("jenis") String kind, @Nullable @JsonProperty("namaJenis") String kindName,
            @Nullable @JsonProperty("nomor") String number, @Nullable @JsonProperty("tanggal") Moment date, @Nullable String unit,
            @Nullable @JsonProperty("namaUnit") String unitName, @Nullable @JsonProperty("tahun") Integer year,
            @Nullable @JsonProperty("nomorBerkas") String berkasNumber, @Nullable String berkas,
            @Nullable @JsonProperty("keadaan") String state, @Nullable @JsonProperty("namaKeadaan") String stateName,
            @JsonProperty("penandatangan") List<PersonJson> signers, @Nullable @JsonProperty("kodeVerifikasi") String verificationCode,
            @Nullable String mimetype, @JsonProperty("ukuran") long size, @Nullable PenetapanJson penetapan,
            @JsonUnwrapped RetentionJson retention) {}

    record PersonJson(@JsonProperty("oleh") String by, @JsonProperty("nama") String name) {}

    /**
     * The Menko's decision on a guideline.
     *
     * @param document id of its text
     */
    record PenetapanJson(@JsonProperty("nomor") String number, @Nullable @JsonProperty("tanggal") Day date,
            @Nullable @JsonProperty("dicatatOleh") String recordedBy, @Nullable @JsonProperty("namaDicatatOleh") String recordedByName,
            @Nullable @JsonProperty("dicatatPada") Moment recordedAt, @Nullable @JsonProperty("naskah") String document) {}

    /** How long a document is kept, and what becomes of it then. Retention in years. */
    record RetentionJson(@Nullable @JsonProperty("klasifikasi") String classification,
            @Nullable @JsonProperty("retensiAktif") Integer activeYears, @Nullable @JsonProperty("retensiInaktif") Integer inactiveYears,
            @Nullable @JsonProperty("nasibAkhir") String finalDisposition, @Nullable @JsonProperty("namaNasib") String finalDispositionName,
            @Nullable @JsonProperty("lokasiFisik") String physicalLocation, @Nullable @JsonProperty("dihitungSejak") String countedSince,
            @Nullable @JsonProperty("namaDihitungSejak") String countedSinceName, @Nullable @JsonProperty("retensiMulai") Day start,
            @Nullable @JsonProperty("aktifBerakhir") Day activeEnd, @Nullable @JsonProperty("berakhir") Day end,
            @Nullable @JsonProperty("tahap") String stage, @Nullable @JsonProperty("namaTahap") String stageName) {}

    /** @param allowedActs what this user may do: {@code catat}, {@code penetapan} */
    record ArchiveJson(@JsonUnwrapped ArchiveRowJson document, @Nullable @JsonProperty("diarsipkanPada") Moment archivedAt,
            @Nullable @JsonProperty("dicatatOleh") String notedBy, @Nullable @JsonProperty("namaDicatatOleh") String notedByName,
            @Nullable @JsonProperty("dicatatPada") Moment notedAt, @Nullable @JsonProperty("perubahan") Integer changeCount,
            @Nullable @JsonProperty("alasanTarik") String retractionReason, @JsonProperty("boleh") List<String> allowedActs) {}

    private final NodeService nodeService;
    private final ArchivedBerkas archivedBerkas;
    private final ArchivistNotes archivistNotes;
    private final PenetapanRecorder penetapanRecorder;
    private final BerkasAccess berkasAccess;
    private final WorkingTime workingTime;

    /** @param nodeService the one without permission checks; whether the user may see a document is asked before */
    ArchiveView(Unchecked<NodeService> nodeService, ArchivedBerkas archivedBerkas, ArchivistNotes archivistNotes,
            PenetapanRecorder penetapanRecorder, BerkasAccess berkasAccess, WorkingTime workingTime) {
        this.nodeService = nodeService.service();
        this.archivedBerkas = archivedBerkas;
        this.archivistNotes = archivistNotes;
        this.penetapanRecorder = penetapanRecorder;
        this.berkasAccess = berkasAccess;
        this.workingTime = workingTime;
    }

    /** One document with what may be done with it. */
    ArchiveJson toJson(AnswerContext context, NodeRef node) {
        ArchivedDocument document = new ArchivedDocument(node, nodeService.getProperties(node), workingTime.zone());
        Map<QName, Serializable> properties = document.properties();
        String notedBy = (String) properties.get(JuklakModel.PROP_NOTED_BY);
        List<String> allowedActs = new ArrayList<>();
        if (archivistNotes.mayWrite()) {
            allowedActs.add("catat");
        }
        if (penetapanRecorder.mayRecord(node)) {
            allowedActs.add("penetapan");
        }
        return new ArchiveJson(toRow(context, document), context.moment(properties.get(JuklakModel.PROP_ARCHIVED_AT)), notedBy,
                context.label().person(notedBy), context.moment(properties.get(JuklakModel.PROP_NOTED_AT)),
                (Integer) properties.get(JuklakModel.PROP_ARCHIVE_CHANGE_COUNT),
                (String) properties.get(JuklakModel.PROP_RETRACTION_REASON), allowedActs);
    }

    ArchiveRowJson toRow(AnswerContext context, ArchivedDocument document) {
        Labels label = context.label();
        Map<QName, Serializable> properties = document.properties();
        ContentData file = (ContentData) properties.get(ContentModel.PROP_CONTENT);
        String kind = document.text(JuklakModel.PROP_ARCHIVE_KIND);
        String unit = document.text(JuklakModel.PROP_SOURCE_UNIT);
        String state = document.text(JuklakModel.PROP_ARCHIVE_STATE);
        NodeRef berkas = archivedBerkas.findBerkasNode(properties);
        return new ArchiveRowJson(document.node().getId(), (String) properties.get(ContentModel.PROP_NAME),
                document.text(JuklakModel.PROP_ARCHIVE_TITLE), kind, label.text("jenis", kind),
                document.text(JuklakModel.PROP_DOCUMENT_NUMBER), context.moment(properties.get(JuklakModel.PROP_DOCUMENT_DATE)), unit,
                label.unit(unit), (Integer) properties.get(JuklakModel.PROP_ARCHIVE_YEAR),
                document.text(JuklakModel.PROP_SOURCE_BERKAS_NUMBER),
                berkas != null && berkasAccess.mayRead(berkas) ? berkas.getId() : null, state, label.text("keadaanArsip", state),
                document.signers().stream().map(signer -> new PersonJson(signer, label.person(signer))).toList(),
                document.text(JuklakModel.PROP_VERIFICATION_CODE), file == null ? null : file.getMimetype(),
                file == null ? 0 : file.getSize(), toPenetapan(context, document), toRetention(label, document));
    }

    private PenetapanJson toPenetapan(AnswerContext context, ArchivedDocument document) {
        String number = document.text(JuklakModel.PROP_PENETAPAN_NUMBER);
        String recordedBy = document.text(JuklakModel.PROP_PENETAPAN_RECORDED_BY);
        return number == null
                ? null
                : new PenetapanJson(number, day(document, JuklakModel.PROP_PENETAPAN_DATE), recordedBy,
                        context.label().person(recordedBy),
                        context.moment(document.properties().get(JuklakModel.PROP_PENETAPAN_RECORDED_AT)),
                        document.text(JuklakModel.PROP_PENETAPAN_DOCUMENT_ID));
    }

    private RetentionJson toRetention(Labels label, ArchivedDocument document) {
        String finalDisposition = document.text(JuklakModel.PROP_FINAL_DISPOSITION);
        String countedSince = document.text(JuklakModel.PROP_COUNTED_SINCE);
        String stage = document.text(JuklakModel.PROP_RETENTION_STAGE);
        return new RetentionJson(document.text(JuklakModel.PROP_CLASSIFICATION),
                (Integer) document.properties().get(JuklakModel.PROP_ACTIVE_RETENTION),
                (Integer) document.properties().get(JuklakModel.PROP_INACTIVE_RETENTION), finalDisposition,
                label.text("nasibAkhir", finalDisposition), document.text(JuklakModel.PROP_PHYSICAL_LOCATION), countedSince,
                label.text("dihitungSejak", countedSince), day(document, JuklakModel.PROP_RETENTION_START),
                day(document, JuklakModel.PROP_ACTIVE_RETENTION_END), day(document, JuklakModel.PROP_RETENTION_END), stage,
                label.text("tahapRetensi", stage));
    }

    private static Day day(ArchivedDocument document, QName property) {
        return Day.of(document.day(property));
    }

    /** The values of a sheet's columns, by their ids. */
    Map<String, Object> toSheetRow(AnswerContext context, ArchivedDocument document) {
        ArchiveRowJson row = toRow(context, document);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("nomorBerkas", row.berkasNumber());
        values.put("namaJenis", row.kindName());
        values.put("judul", row.title());
        values.put("nomor", row.number());
        values.put("klasifikasi", row.retention().classification());
        values.put("namaTahap", row.retention().stageName());
        values.put("retensiMulai", document.properties().get(JuklakModel.PROP_RETENTION_START));
        values.put("aktifBerakhir", document.properties().get(JuklakModel.PROP_ACTIVE_RETENTION_END));
        values.put("berakhir", document.properties().get(JuklakModel.PROP_RETENTION_END));
        values.put("namaNasib", row.retention().finalDispositionName());
        values.put("lokasiFisik", row.retention().physicalLocation());
        return values;
    }
}
