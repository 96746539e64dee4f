package id.juklak.registers;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import id.juklak.sop.Labels;
import id.juklak.time.WorkingTime;

/** The office's registers (buku agenda) of a period: a part of one as data, or the whole as a sheet. */
public class Register {

    private final ReportReaders reportReaders;
    private final MonthlyBook monthlyBook;
    private final Map<String, RegisterBook> books;
    private final WorkingTime workingTime;

    Register(ReportReaders reportReaders, MonthlyBook monthlyBook, List<RegisterBook> books, WorkingTime workingTime) {
        this.reportReaders = reportReaders;
        this.monthlyBook = monthlyBook;
        this.books = books.stream().collect(Collectors.toMap(RegisterBook::id, book -> book));
        this.workingTime = workingTime;
    }

    /** A part of a register and how long the whole is. */
    public record Part(List<Map<String, Object>> entries, long total) {}

    /** The names of the books. */
    public List<String> bookIds() {
        return books.keySet().stream().sorted().toList();
    }

    public Part readPart(String bookId, Period period, int skipCount, int maxItems, Labels label) {
        RegisterBook book = books.get(bookId);
        return reportReaders.read(() -> {
            MonthlyBook.Part part = monthlyBook.findPart(book.query(), period, skipCount, maxItems);
            return new Part(part.entries().stream().map(entry -> book.valuesOf(entry, label)).toList(), part.total());
        });
    }

    /** Writes the whole register; what is written may be many pages. */
    public void write(String bookId, Period period, Labels label, RegisterWriter writer, OutputStream out) throws IOException {
        RegisterBook book = books.get(bookId);
        try (RegisterWriter.RegisterSheet sheet = writer.open(new SheetHeader(label, book.id(), book.columns(), period, workingTime.zone()),
                out)) {
            AtomicInteger lastNumber = new AtomicInteger();
            reportReaders.read(() -> {
                monthlyBook.forEach(book.query(), period,
                        entry -> writeRow(sheet, lastNumber.incrementAndGet(), book, book.valuesOf(entry, label)));
                return null;
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private void writeRow(RegisterWriter.RegisterSheet sheet, int number, RegisterBook book, Map<String, Object> values) {
        List<Object> cells = new ArrayList<>();
        cells.add(number);
        book.columns().forEach(column -> cells.add(values.get(column.id())));
        try {
            sheet.writeRow(cells);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
