package id.juklak.registers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.juklak.model.JuklakModel;
import id.juklak.registers.MonthlyBook.Entry;
import id.juklak.registers.MonthlyBook.Query;
import id.juklak.sop.Labels;

/** The book of cases, by the day on which they were opened. */
class BerkasBook implements RegisterBook {

    private static final Query QUERY = new Query("TYPE:\"jkl:berkas\"", JuklakModel.PROP_STARTED, JuklakModel.PROP_BERKAS_NUMBER);
    private static final List<Column> COLUMNS = List.of(Column.text("nomorBerkas", 18), Column.time("mulai"), Column.text("judul", 48),
            Column.text("namaBentuk", 20),
            Column.text("namaAsal", 20), Column.text("namaUnit", 28), Column.text("namaStatus", 12), Column.text("namaLangkah", 34),
            Column.time("tenggat"), Column.time("selesai"),
            Column.number("jumlahKembali"), Column.text("catatan", 40));

    @Override
    public String id() {
        return "berkas";
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
        String step = entry.text(JuklakModel.PROP_STEP);
        String cancelReason = entry.text(JuklakModel.PROP_CANCELLATION_REASON);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", entry.node().getId());
        values.put("nomorBerkas", entry.text(JuklakModel.PROP_BERKAS_NUMBER));
        values.put("mulai", entry.time(JuklakModel.PROP_STARTED));
        values.put("judul", entry.text(JuklakModel.PROP_BERKAS_TITLE));
        values.put("bentuk", entry.text(JuklakModel.PROP_GUIDELINE_FORM));
        values.put("namaBentuk", label.text("bentuk", entry.text(JuklakModel.PROP_GUIDELINE_FORM)));
        values.put("asal", entry.text(JuklakModel.PROP_ORIGIN));
        values.put("namaAsal", label.text("asal", entry.text(JuklakModel.PROP_ORIGIN)));
        values.put("unit", entry.text(JuklakModel.PROP_UNIT));
        values.put("namaUnit", label.unit(entry.text(JuklakModel.PROP_UNIT)));
        values.put("status", entry.text(JuklakModel.PROP_STATUS));
        values.put("namaStatus", label.text("status", entry.text(JuklakModel.PROP_STATUS)));
        values.put("langkah", step);
        values.put("namaLangkah", label.step(step));
        values.put("tenggat", entry.time(JuklakModel.PROP_DUE_DATE));
        values.put("selesai", entry.time(JuklakModel.PROP_FINISHED));
        values.put("jumlahKembali", entry.value(JuklakModel.PROP_RETURN_COUNT));
        values.put("catatan", cancelReason != null ? cancelReason : entry.text(JuklakModel.PROP_BERKAS_DESCRIPTION));
        return values;
    }
}
