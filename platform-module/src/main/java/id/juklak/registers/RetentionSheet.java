package id.juklak.registers;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.juklak.sop.Labels;
import id.juklak.time.WorkingTime;

/** The list of records whose retention ends, as a sheet. */
public class RetentionSheet {

    public static final String ID = "retensi";
    private static final List<Column> COLUMNS = List.of(Column.text("nomorBerkas", 18), Column.text("namaJenis", 26),
            Column.text("judul", 48),
            Column.text("nomor", 30),
            Column.text("klasifikasi", 14), Column.text("namaTahap", 12), Column.date("retensiMulai"), Column.date("aktifBerakhir"),
            Column.date("berakhir"),
            Column.text("namaNasib", 18), Column.text("lokasiFisik", 28));

    private final WorkingTime workingTime;

    RetentionSheet(WorkingTime workingTime) {
        this.workingTime = workingTime;
    }

    /** @param entries values by the columns' ids */
    public void write(List<Map<String, Object>> entries, Labels label, RegisterWriter writer, OutputStream out) throws IOException {
        LocalDate today = LocalDate.now(workingTime.zone());
        try (RegisterWriter.RegisterSheet sheet = writer.open(
                new SheetHeader(label, ID, COLUMNS, new Period(today, today), workingTime.zone()),
                out)) {
            int number = 0;
            for (Map<String, Object> entry : entries) {
                List<Object> cells = new ArrayList<>();
                cells.add(++number);
                COLUMNS.forEach(column -> cells.add(entry.get(column.id())));
                sheet.writeRow(cells);
            }
        }
    }
}
