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

import id.juklak.acs.Unchecked;
import id.juklak.archive.ArchivedBerkas;
import id.juklak.archive.ArchivistNotes;
import id.juklak.archive.PenetapanRecorder;
import id.juklak.archive.RetentionList;
import id.juklak.archive.search.ArchivedDocument;
import id.juklak.archive.search.IndexSource;
import id.juklak.model.JuklakModel;
import id.juklak.sop.Labels;
import id.juklak.steps.BerkasAccess;
import id.juklak.time.WorkingTime;

/** What archived documents look like in the answers (docs/api.md). */
class ArchiveView {

    private final NodeService nodeService;
    private final ArchivedBerkas archivedBerkas;
    private final ArchivistNotes archivistNotes;
    private final PenetapanRecorder penetapanRecorder;
    private final RetentionList retentionList;
    private final BerkasAccess berkasAccess;
    private final WorkingTime workingTime;

    /** @param nodeService the one without permission checks; whether the user may see a document is asked before */
    ArchiveView(Unchecked<NodeService> nodeService, ArchivedBerkas archivedBerkas, ArchivistNotes archivistNotes,
            PenetapanRecorder penetapanRecorder,
            RetentionList retentionList,
            BerkasAccess berkasAccess, WorkingTime workingTime) {
        this.nodeService = nodeService.service();
        this.archivedBerkas = archivedBerkas;
        this.archivistNotes = archivistNotes;
        this.penetapanRecorder = penetapanRecorder;
        this.retentionList = retentionList;
        this.berkasAccess = berkasAccess;
        this.workingTime = workingTime;
    }

    /** One document with what may be done with it. */
    Map<String, Object> showFull(BerkasView berkasView, NodeRef node) {
        ArchivedDocument document = new ArchivedDocument(node, nodeService.getProperties(node), workingTime.zone());
        Map<String, Object> fields = showBrief(berkasView, document);
        Map<QName, Serializable> properties = document.properties();
        fields.put("diarsipkanPada", berkasView.times().format(properties.get(JuklakModel.PROP_ARCHIVED_AT)));
        fields.put("dicatatOleh", properties.get(JuklakModel.PROP_NOTED_BY));
        fields.put("namaDicatatOleh", berkasView.label().person(document.text(JuklakModel.PROP_NOTED_BY)));
        fields.put("dicatatPada", berkasView.times().format(properties.get(JuklakModel.PROP_NOTED_AT)));
        fields.put("perubahan", properties.get(JuklakModel.PROP_ARCHIVE_CHANGE_COUNT));
        fields.put("alasanTarik", properties.get(JuklakModel.PROP_RETRACTION_REASON));
        List<String> allowed = new ArrayList<>();
        if (archivistNotes.mayWrite()) {
            allowed.add("catat");
        }
        if (penetapanRecorder.mayRecord(node)) {
            allowed.add("penetapan");
        }
        fields.put("boleh", allowed);
        return fields;
    }

    Map<String, Object> showBrief(BerkasView berkasView, ArchivedDocument document) {
        Labels label = berkasView.label();
        Map<QName, Serializable> properties = document.properties();
        ContentData file = (ContentData) properties.get(ContentModel.PROP_CONTENT);
        String kind = document.text(JuklakModel.PROP_ARCHIVE_KIND);
        String unit = document.text(JuklakModel.PROP_SOURCE_UNIT);
        NodeRef berkas = archivedBerkas.findBerkasNode(properties);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", document.node().getId());
        fields.put("nama", properties.get(ContentModel.PROP_NAME));
        fields.put("judul", properties.get(JuklakModel.PROP_ARCHIVE_TITLE));
        fields.put("jenis", kind);
        fields.put("namaJenis", label.text("jenis", kind));
        fields.put("nomor", properties.get(JuklakModel.PROP_DOCUMENT_NUMBER));
        fields.put("tanggal", berkasView.times().format(properties.get(JuklakModel.PROP_DOCUMENT_DATE)));
        fields.put("unit", unit);
        fields.put("namaUnit", label.unit(unit));
        fields.put("tahun", properties.get(JuklakModel.PROP_ARCHIVE_YEAR));
        fields.put("nomorBerkas", properties.get(JuklakModel.PROP_SOURCE_BERKAS_NUMBER));
        fields.put("berkas", berkas != null && berkasAccess.mayRead(berkas) ? berkas.getId() : null);
        fields.put("keadaan", document.text(JuklakModel.PROP_ARCHIVE_STATE));
        fields.put("namaKeadaan", label.text("keadaanArsip", document.text(JuklakModel.PROP_ARCHIVE_STATE)));
        fields.put("penandatangan", document.signers().stream().map(signer -> showPerson(label, signer)).toList());
        fields.put("kodeVerifikasi", properties.get(JuklakModel.PROP_VERIFICATION_CODE));
        fields.put("mimetype", file == null ? null : file.getMimetype());
        fields.put("ukuran", file == null ? 0 : file.getSize());
        fields.put("penetapan", showPenetapan(berkasView, document));
        addRetention(fields, label, document);
        return fields;
    }

    private Map<String, Object> showPenetapan(BerkasView berkasView, ArchivedDocument document) {
        if (document.text(JuklakModel.PROP_PENETAPAN_NUMBER) == null) {
            return null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("nomor", document.text(JuklakModel.PROP_PENETAPAN_NUMBER));
        fields.put("tanggal", formatDay(document.day(JuklakModel.PROP_PENETAPAN_DATE)));
        fields.put("dicatatOleh", document.text(JuklakModel.PROP_PENETAPAN_RECORDED_BY));
        fields.put("namaDicatatOleh", berkasView.label().person(document.text(JuklakModel.PROP_PENETAPAN_RECORDED_BY)));
        fields.put("dicatatPada", berkasView.times().format(document.properties().get(JuklakModel.PROP_PENETAPAN_RECORDED_AT)));
        fields.put("naskah", document.text(JuklakModel.PROP_PENETAPAN_DOCUMENT_ID));
        return fields;
    }

    private void addRetention(Map<String, Object> fields, Labels label, ArchivedDocument document) {
        fields.put("klasifikasi", document.text(JuklakModel.PROP_CLASSIFICATION));
        fields.put("retensiAktif", document.properties().get(JuklakModel.PROP_ACTIVE_RETENTION));
        fields.put("retensiInaktif", document.properties().get(JuklakModel.PROP_INACTIVE_RETENTION));
        fields.put("nasibAkhir", document.text(JuklakModel.PROP_FINAL_DISPOSITION));
        fields.put("namaNasib", label.text("nasibAkhir", document.text(JuklakModel.PROP_FINAL_DISPOSITION)));
        fields.put("lokasiFisik", document.text(JuklakModel.PROP_PHYSICAL_LOCATION));
        fields.put("dihitungSejak", document.text(JuklakModel.PROP_COUNTED_SINCE));
        fields.put("namaDihitungSejak", label.text("dihitungSejak", document.text(JuklakModel.PROP_COUNTED_SINCE)));
        fields.put("retensiMulai", formatDay(document.day(JuklakModel.PROP_RETENTION_START)));
        fields.put("aktifBerakhir", formatDay(document.day(JuklakModel.PROP_ACTIVE_RETENTION_END)));
        fields.put("berakhir", formatDay(document.day(JuklakModel.PROP_RETENTION_END)));
        fields.put("tahap", document.text(JuklakModel.PROP_RETENTION_STAGE));
        fields.put("namaTahap", label.text("tahapRetensi", document.text(JuklakModel.PROP_RETENTION_STAGE)));
    }

    /** As a list of retention shows a document. */
    Map<String, Object> showInList(BerkasView berkasView, ArchivedDocument document) {
        Map<String, Object> fields = showBrief(berkasView, document);
        fields.put("akhir", formatDay(retentionList.endOf(document)));
        return fields;
    }

    /** As a sheet of retention shows it: with dates as such. */
    Map<String, Object> showInSheet(BerkasView berkasView, ArchivedDocument document) {
        Map<String, Object> fields = showBrief(berkasView, document);
        fields.put("retensiMulai", document.properties().get(JuklakModel.PROP_RETENTION_START));
        fields.put("aktifBerakhir", document.properties().get(JuklakModel.PROP_ACTIVE_RETENTION_END));
        fields.put("berakhir", document.properties().get(JuklakModel.PROP_RETENTION_END));
        return fields;
    }

    private static String formatDay(Object day) {
        return day == null ? null : day.toString();
    }

    static Map<String, Object> showPerson(Labels label, String user) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("oleh", user);
        fields.put("nama", label.person(user));
        return fields;
    }

    /** A piece of text, cut where found words begin and end: a client never has to read marks out of a document's own text. */
    static List<Map<String, Object>> splitHighlight(String highlight) {
        List<Map<String, Object>> pieces = new ArrayList<>();
        for (String piece : highlight.split("(?=" + IndexSource.HIGHLIGHT_START + ")|(?<=" + IndexSource.HIGHLIGHT_END + ")")) {
            boolean matched = piece.startsWith(IndexSource.HIGHLIGHT_START);
            String text = piece.replace(IndexSource.HIGHLIGHT_START, "").replace(IndexSource.HIGHLIGHT_END, "");
            if (!text.isEmpty()) {
                pieces.add(matched ? Map.of("teks", text, "cocok", true) : Map.of("teks", text));
            }
        }
        return pieces;
    }
}
