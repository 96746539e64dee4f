package id.juklak.web;

import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;

import org.alfresco.service.transaction.TransactionService;

import id.juklak.model.Paging;
import id.juklak.registers.Period;
import id.juklak.registers.Register;
import id.juklak.registers.RegisterWriter;
import id.juklak.sop.LabelFactory;
import id.juklak.sop.Labels;
import id.juklak.text.RefusalException;
import id.juklak.time.WorkingTime;

/** {@code GET /laporan/register}: the office's books of a period, as data in pages or whole as a sheet. */
class RegisterGet extends JuklakWebScript {

    private final Register register;
    private final Map<String, RegisterWriter> writers;
    private final LabelFactory labelFactory;
    private final WorkingTime workingTime;

    /** @param writers the formats of sheets by their names, {@code csv-koma} being another form of {@code csv} */
    RegisterGet(TransactionService transactionService, Register register, Map<String, RegisterWriter> writers, LabelFactory labelFactory,
            WorkingTime workingTime) {
        super(transactionService);
        this.register = register;
        this.writers = writers;
        this.labelFactory = labelFactory;
        this.workingTime = workingTime;
    }

    @Override
    Work receive(RequestReader requestReader) {
        requestReader.parameter("buku", "dari", "sampai", "format", "pemisah", "skipCount", "maxItems");
        String book = requestReader.choice("buku", register.bookIds());
        if (book == null) {
            throw new RefusalException("web.wajib", 400, "buku");
        }
        String from = requestReader.text("dari");
        String until = requestReader.text("sampai");
        Paging paging = requestReader.paging();
        RegisterWriter writer = RegisterFormat.choose(requestReader, writers);
        return Work.read(() -> {
            Period period = Period.parse(from, until, LocalDate.now(workingTime.zone()));
            Labels label = labelFactory.forUser();
            return writer == null
                    ? Response.ok(data(book, period, paging, label))
                    : TempFile.writeResponse(writer.mediaType(), makeFileName(book, period, label, writer),
                            output -> register.write(book, period, label, writer, output));
        });
    }

    private String makeFileName(String book, Period period, Labels label, RegisterWriter writer) {
        return label.message("juklak.register." + book + ".judul") + " " + period.from() + " " + period.until() + writer.suffix();
    }

    private Map<String, Object> data(String book, Period period, Paging paging, Labels label) {
        Register.Part page = register.readPart(book, period, paging.skipCount(), paging.maxItems(), label);
        Times times = new Times(workingTime);
        return paging.wrap(page.entries().stream().map(entry -> formatTimes(entry, times)).toList(), page.total());
    }

    private Map<String, Object> formatTimes(Map<String, Object> entry, Times times) {
        Map<String, Object> formatted = new LinkedHashMap<>(entry);
        formatted.replaceAll((name, value) -> value instanceof Date moment ? times.format(moment) : value);
        return formatted;
    }
}
