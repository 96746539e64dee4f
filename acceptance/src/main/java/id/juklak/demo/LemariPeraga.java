package id.juklak.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.juklak.acceptance.Lemari;
import id.juklak.acceptance.Naskah;

/**
 * The demo's cupboard: the text of each document is a row of {@code naskah.json}, and becomes a real Word or PDF file when it is taken out.
 */
public final class LemariPeraga implements Lemari {

    private final JsonNode texts;
    private final String judul;

    /** @param judul the guideline's title, which the texts name */
    public LemariPeraga(String judul) {
        this.judul = judul;
        try (var in = LemariPeraga.class.getResourceAsStream("naskah.json")) {
            texts = new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Naskah ambil(String jenis) {
        var row = texts.path(jenis);
        if (row.isMissingNode()) {
            throw new IllegalArgumentException("no text for kind " + jenis);
        }
        var name = row.path("nama").asText();
        var heading = row.path("kepala").asText();
        List<String> paragraphs = StreamSupport.stream(row.path("isi").spliterator(), false)
                .map(paragraph -> paragraph.asText().replace("{judul}", judul)).toList();
        return name.endsWith(".pdf") ? Naskah.pdf(name, heading, paragraphs) : Naskah.docx(name, heading, paragraphs);
    }
}
