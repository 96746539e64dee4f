package id.juklak.web;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import id.juklak.archive.ArchivistNotes;
import id.juklak.archive.Retention;
import id.juklak.archive.RetentionList;
import id.juklak.archive.search.ArchivedDocument;
import id.juklak.model.Paging;
import id.juklak.registers.RegisterWriter;
import id.juklak.registers.RetentionSheet;
import id.juklak.web.ArchiveView.ArchiveRowJson;
import id.juklak.web.http.Day;
import id.juklak.web.http.Nullable;
import id.juklak.web.http.OneOf;
import id.juklak.web.http.Page;
import id.juklak.web.http.RequestReader;
import id.juklak.web.http.Resource;
import id.juklak.web.http.Response;
import id.juklak.web.http.Route;
import id.juklak.web.http.TempFile;
import id.juklak.web.http.Work;

/** {@code /arsip/retensi}: what has reached the end of a time of retention, or will before long, in pages or whole as a sheet. */
class RetentionResource implements Resource {

    /** @param stage what has ended, where it is left out */
    record RetentionFilter(@JsonProperty("tahap") String stage, @OneOf( { "json", "csv", "xlsx" }) String format,
            @OneOf({ "koma", "titikKoma" }) @JsonProperty("pemisah") String separator, Paging paging){}

    /** @param end the day on which the time of retention ends that the list is about */
    record RetentionRowJson(@JsonUnwrapped ArchiveRowJson document, @Nullable @JsonProperty("akhir") Day end) {}

    private final RetentionList retentionList;
    private final ArchivistNotes archivistNotes;
    private final RetentionSheet retentionSheet;
    private final SheetFormats sheetFormats;
    private final AnswerContexts answerContexts;
    private final ArchiveView archiveView;

    RetentionResource(RetentionList retentionList, ArchivistNotes archivistNotes, RetentionSheet retentionSheet, SheetFormats sheetFormats,
            AnswerContexts answerContexts, ArchiveView archiveView) {
        this.retentionList = retentionList;
        this.archivistNotes = archivistNotes;
        this.retentionSheet = retentionSheet;
        this.sheetFormats = sheetFormats;
        this.answerContexts = answerContexts;
        this.archiveView = archiveView;
    }

    @Override
    public List<Route<?, ?>> routes() {
        return List.of(Route.get("/arsip/retensi").asks(RetentionFilter.class).sends(SheetFormats.MEDIA_TYPES).refuses(403)
                .lists(RetentionRowJson.class, this::list));
    }

    private Work<Page<RetentionRowJson>> list(RequestReader requestReader, RetentionFilter filter) {
        String requested = RequestReader.choice("tahap", filter.stage(), RetentionList.STAGES);
        RegisterWriter writer = sheetFormats.choose(filter.format(), filter.separator());
        return Work.read(() -> {
            archivistNotes.requireKeeper();
            AnswerContext context = answerContexts.make();
            List<ArchivedDocument> documents = retentionList.findInStage(requested == null ? Retention.ENDED : requested);
            return writer == null
                    ? Response.ok(Page.of(filter.paging(),
                            filter.paging().slice(documents).stream().map(document -> toRow(context, document)).toList(),
                            documents.size()))
                    : writeSheet(context, documents, writer);
        });
    }

    private RetentionRowJson toRow(AnswerContext context, ArchivedDocument document) {
        return new RetentionRowJson(archiveView.toRow(context, document), Day.of(retentionList.endOf(document)));
    }

    private Response<Page<RetentionRowJson>> writeSheet(AnswerContext context, List<ArchivedDocument> documents, RegisterWriter writer)
            throws IOException {
        String fileName = context.label().message("juklak.register." + RetentionSheet.ID + ".judul") + writer.suffix();
        return TempFile.writeResponse(writer.mediaType(), fileName,
                output -> retentionSheet.write(documents.stream().map(document -> archiveView.toSheetRow(context, document)).toList(),
                        context.label(), writer, output));
    }
}
