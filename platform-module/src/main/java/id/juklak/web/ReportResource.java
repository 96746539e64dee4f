package id.juklak.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.model.Paging;
import id.juklak.registers.Period;
import id.juklak.registers.Register;
import id.juklak.registers.RegisterWriter;
import id.juklak.registers.TimeReport;
import id.juklak.sop.Labels;
import id.juklak.time.WorkingTime;
import id.juklak.web.RegisterView.RegisterEntryJson;
import id.juklak.web.TimeReportView.TimeReportJson;
import id.juklak.web.http.OneOf;
import id.juklak.web.http.Page;
import id.juklak.web.http.RequestReader;
import id.juklak.web.http.Required;
import id.juklak.web.http.Resource;
import id.juklak.web.http.Response;
import id.juklak.web.http.Route;
import id.juklak.web.http.TempFile;
import id.juklak.web.http.Work;

/** {@code /laporan}: the office's books of a period, as data in pages or whole as a sheet; and where the time of a period went. */
class ReportResource implements Resource {

    /** @param from and until days; this year until today where they are left out */
    record RegisterFilter(@Required @JsonProperty("buku") String book, @JsonProperty("dari") String from,
            @JsonProperty("sampai") String until, @OneOf( { "json", "csv", "xlsx" }) String format,
            @OneOf({ "koma", "titikKoma" }) @JsonProperty("pemisah") String separator, Paging paging){}

    /** @param from and until days; this year until today where they are left out */
    record PeriodFilter(@JsonProperty("dari") String from, @JsonProperty("sampai") String until) {}

    private final Register register;
    private final TimeReport timeReport;
    private final SheetFormats sheetFormats;
    private final AnswerContexts answerContexts;
    private final WorkingTime workingTime;

    ReportResource(Register register, TimeReport timeReport, SheetFormats sheetFormats, AnswerContexts answerContexts,
            WorkingTime workingTime) {
        this.register = register;
        this.timeReport = timeReport;
        this.sheetFormats = sheetFormats;
        this.answerContexts = answerContexts;
        this.workingTime = workingTime;
    }

    @Override
    public List<Route<?, ?>> routes() {
        return List.of(
                Route.get("/laporan/register").asks(RegisterFilter.class).sends(SheetFormats.MEDIA_TYPES)
                        .lists(RegisterEntryJson.class, this::register),
                Route.get("/laporan/waktu").asks(PeriodFilter.class).answers(TimeReportJson.class, this::times));
    }

    private Work<Page<RegisterEntryJson>> register(RequestReader requestReader, RegisterFilter filter) {
        String book = RequestReader.choice("buku", filter.book(), register.bookIds());
        RegisterWriter writer = sheetFormats.choose(filter.format(), filter.separator());
        return Work.read(() -> {
            Period period = parsePeriod(filter.from(), filter.until());
            AnswerContext context = answerContexts.make();
            return writer == null
                    ? Response.ok(readPage(context, book, period, filter.paging()))
                    : TempFile.writeResponse(writer.mediaType(), makeFileName(book, period, context.label(), writer),
                            output -> register.write(book, period, context.label(), writer, output));
        });
    }

    private Page<RegisterEntryJson> readPage(AnswerContext context, String book, Period period, Paging paging) {
        Register.Part part = register.readPart(book, period, paging.skipCount(), paging.maxItems(), context.label());
        return Page.of(paging, part.entries().stream().map(entry -> RegisterView.toEntry(context, entry)).toList(), part.total());
    }

    private static String makeFileName(String book, Period period, Labels label, RegisterWriter writer) {
        return label.message("juklak.register." + book + ".judul") + " " + period.from() + " " + period.until() + writer.suffix();
    }

    private Work<TimeReportJson> times(RequestReader requestReader, PeriodFilter filter) {
        return Work.read(() -> {
            Period period = parsePeriod(filter.from(), filter.until());
            return Response.ok(TimeReportView.toJson(answerContexts.make().label(), period, timeReport.build(period, Instant.now())));
        });
    }

    private Period parsePeriod(String from, String until) {
        return Period.parse(from, until, LocalDate.now(workingTime.zone()));
    }
}
