package id.juklak.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A register as an Excel workbook: a sheet to be printed as the office's book, with real dates and a filter. */
class PenulisXlsx implements PenulisRegister {

    /** Rows kept in memory; the others go into a temporary file. */
    private static final int JENDELA = 200;
    private static final int BARIS_JUDUL_KOLOM = 4;
    private static final int LEBAR_NOMOR = 6;
    private static final int SATUAN_LEBAR = 256;

    @Override
    public String akhiran() {
        return ".xlsx";
    }

    @Override
    public String tipe() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public Lembar buka(Kepala kepala, OutputStream keluar) {
        return new LembarXlsx(kepala, keluar);
    }

    private static final class LembarXlsx implements Lembar {

        private final OutputStream keluar;
        private final Kepala kepala;
        private final SXSSFWorkbook buku = new SXSSFWorkbook(JENDELA);
        private final Sheet lembar;
        private final Map<Kolom.Jenis, CellStyle> gaya = new EnumMap<>(Kolom.Jenis.class);
        private int terakhir = BARIS_JUDUL_KOLOM;

        LembarXlsx(Kepala kepala, OutputStream keluar) {
            this.kepala = kepala;
            this.keluar = keluar;
            this.lembar = buku.createSheet(kepala.judul());
            gaya.put(Kolom.Jenis.TEKS, isi(HorizontalAlignment.LEFT, null));
            gaya.put(Kolom.Jenis.ANGKA, isi(HorizontalAlignment.CENTER, "0"));
            gaya.put(Kolom.Jenis.TANGGAL, isi(HorizontalAlignment.CENTER, "dd-mm-yyyy"));
            gaya.put(Kolom.Jenis.WAKTU, isi(HorizontalAlignment.CENTER, "dd-mm-yyyy hh:mm"));
            kertas();
            judul();
        }

        private void kertas() {
            lembar.setColumnWidth(0, LEBAR_NOMOR * SATUAN_LEBAR);
            for (int ke = 0; ke < kepala.kolom().size(); ke++) {
                lembar.setColumnWidth(ke + 1, kepala.kolom().get(ke).lebar() * SATUAN_LEBAR);
            }
            PrintSetup cetak = lembar.getPrintSetup();
            cetak.setPaperSize(PrintSetup.A4_PAPERSIZE);
            cetak.setLandscape(true);
            cetak.setFitHeight((short) 0);
            lembar.setFitToPage(true);
            lembar.setAutobreaks(true);
            lembar.setRepeatingRows(CellRangeAddress.valueOf((BARIS_JUDUL_KOLOM + 1) + ":" + (BARIS_JUDUL_KOLOM + 1)));
            lembar.createFreezePane(0, BARIS_JUDUL_KOLOM + 1);
            Footer kaki = lembar.getFooter();
            kaki.setLeft(kepala.judul());
            kaki.setRight(kepala.halaman());
        }

        private void judul() {
            baris(0, kepala.judul(), tulisan(14, true));
            baris(1, kepala.uraian(), tulisan(11, false));
            baris(2, kepala.rentang(), tulisan(11, false));
            CellStyle gayaJudul = bingkai();
            Font tebal = buku.createFont();
            tebal.setBold(true);
            gayaJudul.setFont(tebal);
            gayaJudul.setAlignment(HorizontalAlignment.CENTER);
            gayaJudul.setVerticalAlignment(VerticalAlignment.CENTER);
            gayaJudul.setWrapText(true);
            gayaJudul.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            gayaJudul.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            Row baris = lembar.createRow(BARIS_JUDUL_KOLOM);
            baris.setHeightInPoints(32);
            sel(baris, 0, kepala.kolomNomor(), gayaJudul);
            for (int ke = 0; ke < kepala.kolom().size(); ke++) {
                sel(baris, ke + 1, kepala.judul(kepala.kolom().get(ke)), gayaJudul);
            }
        }

        private void baris(int ke, String teks, CellStyle gayaBaris) {
            sel(lembar.createRow(ke), 0, teks, gayaBaris);
            lembar.addMergedRegion(new CellRangeAddress(ke, ke, 0, kepala.kolom().size()));
        }

        private CellStyle tulisan(int ukuran, boolean tebal) {
            CellStyle baru = buku.createCellStyle();
            Font huruf = buku.createFont();
            huruf.setFontHeightInPoints((short) ukuran);
            huruf.setBold(tebal);
            baru.setFont(huruf);
            baru.setAlignment(HorizontalAlignment.CENTER);
            return baru;
        }

        private CellStyle isi(HorizontalAlignment rata, String format) {
            CellStyle baru = bingkai();
            baru.setAlignment(rata);
            baru.setVerticalAlignment(VerticalAlignment.TOP);
            baru.setWrapText(true);
            if (format != null) {
                baru.setDataFormat(buku.createDataFormat().getFormat(format));
            }
            return baru;
        }

        private CellStyle bingkai() {
            CellStyle baru = buku.createCellStyle();
            baru.setBorderTop(BorderStyle.THIN);
            baru.setBorderBottom(BorderStyle.THIN);
            baru.setBorderLeft(BorderStyle.THIN);
            baru.setBorderRight(BorderStyle.THIN);
            return baru;
        }

        private void sel(Row baris, int ke, String teks, CellStyle gayaSel) {
            Cell baru = baris.createCell(ke);
            baru.setCellValue(teks);
            baru.setCellStyle(gayaSel);
        }

        @Override
        public void baris(List<Object> sel) {
            Row baris = lembar.createRow(++terakhir);
            for (int ke = 0; ke < sel.size(); ke++) {
                Kolom.Jenis jenis = ke == 0 ? Kolom.Jenis.ANGKA : kepala.kolom().get(ke - 1).jenis();
                Cell baru = baris.createCell(ke);
                baru.setCellStyle(gaya.get(jenis));
                if (sel.get(ke) != null) {
                    isi(baru, jenis, sel.get(ke));
                }
            }
        }

        private void isi(Cell sel, Kolom.Jenis jenis, Object nilai) {
            switch (jenis) {
                case ANGKA -> sel.setCellValue(((Number) nilai).doubleValue());
                // Excel knows no zones: the office's own time.
                case TANGGAL, WAKTU -> sel.setCellValue(((Date) nilai).toInstant().atZone(kepala.zona()).toLocalDateTime());
                case TEKS -> {
                    String teks = nilai.toString();
                    sel.setCellValue(teks.substring(0, Math.min(teks.length(), SpreadsheetVersion.EXCEL2007.getMaxTextLength())));
                }
            }
        }

        @Override
        public void close() throws IOException {
            try (buku) {
                lembar.setAutoFilter(new CellRangeAddress(BARIS_JUDUL_KOLOM, terakhir, 0, kepala.kolom().size()));
                buku.write(keluar);
            }
        }
    }
}
