package id.juklak.registers;

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
class XlsxRegisterWriter implements RegisterWriter {

    /** Rows kept in memory; the others go into a temporary file. */
    private static final int ROWS_IN_MEMORY = 200;
    private static final int HEADING_ROW = 4;
    private static final int NUMBER_WIDTH = 6;
    private static final int WIDTH_UNIT = 256;

    @Override
    public String suffix() {
        return ".xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public RegisterSheet open(SheetHeader sheetHeader, OutputStream out) {
        return new XlsxSheet(sheetHeader, out);
    }

    private static final class XlsxSheet implements RegisterSheet {

        private final OutputStream out;
        private final SheetHeader sheetHeader;
        private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
        private final Sheet sheet;
        private final Map<Column.Kind, CellStyle> styles = new EnumMap<>(Column.Kind.class);
        private int lastRow = HEADING_ROW;

        XlsxSheet(SheetHeader sheetHeader, OutputStream out) {
            this.sheetHeader = sheetHeader;
            this.out = out;
            this.sheet = workbook.createSheet(sheetHeader.title());
            styles.put(Column.Kind.TEXT, createBodyStyle(HorizontalAlignment.LEFT, null));
            styles.put(Column.Kind.NUMBER, createBodyStyle(HorizontalAlignment.CENTER, "0"));
            styles.put(Column.Kind.DATE, createBodyStyle(HorizontalAlignment.CENTER, "dd-mm-yyyy"));
            styles.put(Column.Kind.TIME, createBodyStyle(HorizontalAlignment.CENTER, "dd-mm-yyyy hh:mm"));
            setUpPage();
            writeHeader();
        }

        private void setUpPage() {
            sheet.setColumnWidth(0, NUMBER_WIDTH * WIDTH_UNIT);
            for (int columnIndex = 0; columnIndex < sheetHeader.columns().size(); columnIndex++) {
                sheet.setColumnWidth(columnIndex + 1, sheetHeader.columns().get(columnIndex).width() * WIDTH_UNIT);
            }
            PrintSetup printSetup = sheet.getPrintSetup();
            printSetup.setPaperSize(PrintSetup.A4_PAPERSIZE);
            printSetup.setLandscape(true);
            printSetup.setFitHeight((short) 0);
            sheet.setFitToPage(true);
            sheet.setAutobreaks(true);
            sheet.setRepeatingRows(CellRangeAddress.valueOf((HEADING_ROW + 1) + ":" + (HEADING_ROW + 1)));
            sheet.createFreezePane(0, HEADING_ROW + 1);
            Footer footer = sheet.getFooter();
            footer.setLeft(sheetHeader.title());
            footer.setRight(sheetHeader.pageNumbers());
        }

        private void writeHeader() {
            writeHeaderLine(0, sheetHeader.title(), createHeaderStyle(14, true));
            writeHeaderLine(1, sheetHeader.subtitle(), createHeaderStyle(11, false));
            writeHeaderLine(2, sheetHeader.periodText(), createHeaderStyle(11, false));
            CellStyle headingStyle = createBorderedStyle();
            Font boldFont = workbook.createFont();
            boldFont.setBold(true);
            headingStyle.setFont(boldFont);
            headingStyle.setAlignment(HorizontalAlignment.CENTER);
            headingStyle.setVerticalAlignment(VerticalAlignment.CENTER);
            headingStyle.setWrapText(true);
            headingStyle.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            headingStyle.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            Row row = sheet.createRow(HEADING_ROW);
            row.setHeightInPoints(32);
            writeCell(row, 0, sheetHeader.numberHeading(), headingStyle);
            for (int columnIndex = 0; columnIndex < sheetHeader.columns().size(); columnIndex++) {
                writeCell(row, columnIndex + 1, sheetHeader.heading(sheetHeader.columns().get(columnIndex)), headingStyle);
            }
        }

        private void writeHeaderLine(int rowIndex, String text, CellStyle style) {
            writeCell(sheet.createRow(rowIndex), 0, text, style);
            sheet.addMergedRegion(new CellRangeAddress(rowIndex, rowIndex, 0, sheetHeader.columns().size()));
        }

        private CellStyle createHeaderStyle(int fontSize, boolean bold) {
            CellStyle style = workbook.createCellStyle();
            Font font = workbook.createFont();
            font.setFontHeightInPoints((short) fontSize);
            font.setBold(bold);
            style.setFont(font);
            style.setAlignment(HorizontalAlignment.CENTER);
            return style;
        }

        private CellStyle createBodyStyle(HorizontalAlignment alignment, String format) {
            CellStyle style = createBorderedStyle();
            style.setAlignment(alignment);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setWrapText(true);
            if (format != null) {
                style.setDataFormat(workbook.createDataFormat().getFormat(format));
            }
            return style;
        }

        private CellStyle createBorderedStyle() {
            CellStyle style = workbook.createCellStyle();
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            return style;
        }

        private void writeCell(Row row, int columnIndex, String text, CellStyle style) {
            Cell cell = row.createCell(columnIndex);
            cell.setCellValue(text);
            cell.setCellStyle(style);
        }

        @Override
        public void writeRow(List<Object> cells) {
            Row row = sheet.createRow(++lastRow);
            for (int columnIndex = 0; columnIndex < cells.size(); columnIndex++) {
                Column.Kind kind = columnIndex == 0 ? Column.Kind.NUMBER : sheetHeader.columns().get(columnIndex - 1).kind();
                Cell cell = row.createCell(columnIndex);
                cell.setCellStyle(styles.get(kind));
                if (cells.get(columnIndex) != null) {
                    fillCell(cell, kind, cells.get(columnIndex));
                }
            }
        }

        private void fillCell(Cell cell, Column.Kind kind, Object value) {
            switch (kind) {
                case NUMBER -> cell.setCellValue(((Number) value).doubleValue());
                // Excel knows no zones: the office's own time.
                case DATE, TIME -> cell.setCellValue(((Date) value).toInstant().atZone(sheetHeader.zone()).toLocalDateTime());
                case TEXT -> {
                    String text = value.toString();
                    cell.setCellValue(text.substring(0, Math.min(text.length(), SpreadsheetVersion.EXCEL2007.getMaxTextLength())));
                }
            }
        }

        @Override
        public void close() throws IOException {
            try (workbook) {
                sheet.setAutoFilter(new CellRangeAddress(HEADING_ROW, lastRow, 0, sheetHeader.columns().size()));
                workbook.write(out);
            }
        }
    }
}
