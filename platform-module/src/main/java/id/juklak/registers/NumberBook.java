package id.juklak.registers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.model.JuklakModel;
import id.juklak.registers.MonthlyBook.Entry;
import id.juklak.registers.MonthlyBook.Query;
import id.juklak.signing.Mark;
import id.juklak.signing.MarkAct;
import id.juklak.signing.Marks;
import id.juklak.sop.Labels;

/**
 * The book of official numbers, by their dates. A number that was given stays in it: a document that was replaced or retracted afterwards
 * is listed as that.
 */
class NumberBook implements RegisterBook {

    private static final Query QUERY = new Query("TYPE:\"jkl:dokumen\"", JuklakModel.PROP_DOCUMENT_DATE, JuklakModel.PROP_DOCUMENT_NUMBER);
    private static final List<Column> COLUMNS = List.of(Column.text("nomor", 30), Column.date("tanggal"), Column.text("namaJenis", 26),
            Column.text("judul", 48),
            Column.text("nomorBerkas", 18), Column.text("namaUnit", 28), Column.text("penandatangan", 34), Column.text("namaBerlaku", 14),
            Column.text("nama", 40));

    private final NodeService nodeService;
    private final Marks marks;

    /** @param nodeService the one without permission checks: who may read a document may know its case */
    NumberBook(Unchecked<NodeService> nodeService, Marks marks) {
        this.nodeService = nodeService.service();
        this.marks = marks;
    }

    @Override
    public String id() {
        return "nomor";
    }

    @Override
    public Query query() {
        return QUERY;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Map<String, Object> valuesOf(Entry entry, Labels label) {
        NodeRef parent = nodeService.getPrimaryParent(entry.node()).getParentRef();
        Berkas berkas = Berkas.read(nodeService, parent);
        String kind = nodeService.getType(entry.node()).getLocalName();
        List<Mark> signatures = marks.read(entry.node(), MarkAct.SIGNATURE);
        String validity = Validity.of(entry.properties());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", entry.node().getId());
        values.put("nomor", entry.text(JuklakModel.PROP_DOCUMENT_NUMBER));
        values.put("tanggal", entry.time(JuklakModel.PROP_DOCUMENT_DATE));
        values.put("jenis", kind);
        values.put("namaJenis", label.text("jenis", kind));
        values.put("judul", berkas.title());
        values.put("berkas", parent.getId());
        values.put("nomorBerkas", berkas.number());
        values.put("unit", berkas.unit());
        values.put("namaUnit", label.unit(berkas.unit()));
        values.put("penandatangan",
                signatures.stream().map(signature -> label.person(signature.by()) + " (" + label.text("peran", signature.jabatan()) + ")")
                        .collect(Collectors.joining("; ")));
        values.put("berlaku", validity);
        values.put("namaBerlaku", label.text("keadaanNomor", validity));
        values.put("nama", entry.text(ContentModel.PROP_NAME));
        return values;
    }
}
