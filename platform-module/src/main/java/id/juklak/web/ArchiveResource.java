package id.juklak.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.alfresco.service.cmr.repository.NodeRef;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.archive.ArchivedBerkas;
import id.juklak.archive.ArchivistNotes;
import id.juklak.archive.PenetapanRecorder;
import id.juklak.archive.search.ArchiveQuery;
import id.juklak.text.RefusalException;
import id.juklak.web.ArchiveFinder.ArchiveFilter;
import id.juklak.web.ArchiveFinder.FoundJson;
import id.juklak.web.ArchiveView.ArchiveJson;
import id.juklak.web.http.RequestReader;
import id.juklak.web.http.Resource;
import id.juklak.web.http.Response;
import id.juklak.web.http.Route;
import id.juklak.web.http.UploadedFile;
import id.juklak.web.http.Work;

/** {@code /arsip}: what is archived. */
class ArchiveResource implements Resource {

    /**
     * What an archivist changes; what is left out stays.
     *
     * @param activeYears and inactiveYears how long it is kept
     * @param changeCount how many changes the archivist had seen
     */
    record Notes(@JsonProperty("klasifikasi") String classification, @JsonProperty("retensiAktif") Integer activeYears,
            @JsonProperty("retensiInaktif") Integer inactiveYears, @JsonProperty("nasibAkhir") String finalDisposition,
            @JsonProperty("lokasiFisik") String physicalLocation, @JsonProperty("perubahan") Integer changeCount) {}

    /**
     * The Menko's decision.
     *
     * @param fileName of the enacted text, which is the body; both may be absent in a correction
     * @param reason why what was recorded is corrected; left out the first time
     */
    record Penetapan(@JsonProperty("nomor") String number, @JsonProperty("tanggal") String date, @JsonProperty("nama") String fileName,
            @JsonProperty("alasan") String reason) {}

    private final ArchiveFinder archiveFinder;
    private final ArchivedBerkas archivedBerkas;
    private final ArchivistNotes archivistNotes;
    private final PenetapanRecorder penetapanRecorder;
    private final AnswerContexts answerContexts;
    private final ArchiveView archiveView;

    ArchiveResource(ArchiveFinder archiveFinder, ArchivedBerkas archivedBerkas, ArchivistNotes archivistNotes,
            PenetapanRecorder penetapanRecorder, AnswerContexts answerContexts, ArchiveView archiveView) {
        this.archiveFinder = archiveFinder;
        this.archivedBerkas = archivedBerkas;
        this.archivistNotes = archivistNotes;
        this.penetapanRecorder = penetapanRecorder;
        this.answerContexts = answerContexts;
        this.archiveView = archiveView;
    }

    @Override
    public List<Route<?, ?>> routes() {
        return List.of(
                Route.get("/arsip").asks(ArchiveFilter.class).answers(FoundJson.class, this::search),
                Route.get("/arsip/{id}").refuses(403).answers(ArchiveJson.class, this::show),
                Route.put("/arsip/{id}").takes(Notes.class).answers(ArchiveJson.class, this::note),
                Route.post("/arsip/{id}/penetapan").asks(Penetapan.class).takesFile().refuses(422)
                        .answers(ArchiveJson.class, this::recordPenetapan));
    }

    private Work<FoundJson> search(RequestReader requestReader, ArchiveFilter filter) {
        ArchiveQuery query = archiveFinder.toQuery(filter);
        return Work.read(() -> Response.ok(archiveFinder.find(answerContexts.make(), query, filter.paging())));
    }

    private Work<ArchiveJson> show(RequestReader requestReader) {
        NodeRef node = requestReader.node();
        return Work.read(() -> {
            archivedBerkas.requireArchived(node);
            return Response.ok(archiveView.toJson(answerContexts.make(), node));
        });
    }

    private Work<ArchiveJson> note(RequestReader requestReader, Notes notes) {
        NodeRef node = requestReader.node();
        ArchivistNotes.Changes changes = new ArchivistNotes.Changes(notes.classification(), notes.activeYears(), notes.inactiveYears(),
                notes.finalDisposition(), notes.physicalLocation(), notes.changeCount());
        return Work.change(() -> {
            archivistNotes.change(node, changes);
            return Response.ok(archiveView.toJson(answerContexts.make(), node));
        });
    }

    private Work<ArchiveJson> recordPenetapan(RequestReader requestReader, Penetapan penetapan) throws IOException {
        NodeRef node = requestReader.node();
        if (penetapan.reason() != null && penetapan.fileName() == null) {
            return recordPenetapan(node, penetapan, null);
        }
        if (!UploadedFile.checkName(penetapan.fileName()).toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw new RefusalException("penetapan.pdf", 422);
        }
        UploadedFile file = UploadedFile.save(requestReader, penetapan.fileName());
        return recordPenetapan(node, penetapan, file).afterwards(file::delete);
    }

    private Work<ArchiveJson> recordPenetapan(NodeRef node, Penetapan penetapan, UploadedFile file) {
        PenetapanRecorder.Penetapan recorded = new PenetapanRecorder.Penetapan(penetapan.number(), penetapan.date(), penetapan.fileName(),
                file == null ? null : file.path(), penetapan.reason());
        return Work.change(() -> {
            penetapanRecorder.record(node, recorded);
            return Response.ok(archiveView.toJson(answerContexts.make(), node));
        });
    }
}
