package id.juklak.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.juklak.acceptance.Cupboard;
import id.juklak.acceptance.SampleFile;

/**
 * The demo's cupboard: the text of each document is a row of {@code naskah.json}, and becomes a real Word or PDF file when it is taken out.
 */
public final class DemoCupboard implements Cupboard {

    private final JsonNode texts;
    private final String title;

    /** @param title the guideline's title, which the texts name */
    public DemoCupboard(String title) {
        this.title = title;
        try (var in = DemoCupboard.class.getResourceAsStream("naskah.json")) {
            texts = new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public SampleFile take(String kind) {
        var row = texts.path(kind);
        if (row.isMissingNode()) {
            throw new IllegalArgumentException("no text for kind " + kind);
        }
        var name = row.path("nama").asText();
        var heading = row.path("kepala").asText();
        List<String> paragraphs = StreamSupport.stream(row.path("isi").spliterator(), false)
                .map(paragraph -> paragraph.asText().replace("{judul}", title)).toList();
        return name.endsWith(".pdf") ? SampleFile.pdf(name, heading, paragraphs) : SampleFile.docx(name, heading, paragraphs);
    }
}
