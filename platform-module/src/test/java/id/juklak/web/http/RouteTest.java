package id.juklak.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.model.Paging;
import id.juklak.text.RefusalException;

@DisplayName("A request to a route")
@ExtendWith(IndonesianTexts.class)
class RouteTest {

    private static final String NODE = "0f7a1c9e-1111-2222-3333-444455556666";
    private static final int MAX_JSON_BYTES = 1 << 20;

    /** What a list is asked for with. */
    record Filter(@OneOf( { "naik", "turun" }) @JsonProperty("arah") String direction, @JsonProperty("tahun") Integer year,
            @JsonProperty("terlambat") Boolean overdue, @JsonProperty("q") String words, Paging paging){}

    record Book(@Required @JsonProperty("buku") String book) {}

    record Note(@JsonProperty("catatan") String note) {}

    private final Route<Filter, Filter> list = Route.get("/berkas").asks(Filter.class).answers(Filter.class,
            (request, filter) -> Work.read(() -> Response.ok(filter)));
    private final Route<Note, Note> note = Route.post("/berkas/{id}/catatan").takes(Note.class).answers(Note.class,
            (request, body) -> Work.change(() -> Response.ok(body)));

    @Test
    void becomesARecordOfWhatItAsks() throws Exception {
        Filter filter = ask(Map.of("arah", "turun", "tahun", "2026", "terlambat", "true", "q", " juklak ", "skipCount", "5"));

        assertThat(filter).isEqualTo(new Filter("turun", 2026, true, "juklak", new Paging(5, Paging.DEFAULT_MAX_ITEMS)));
        assertThat(ask(Map.of("arah", " "))).isEqualTo(new Filter(null, null, null, null, new Paging(0, Paging.DEFAULT_MAX_ITEMS)));
    }

    @Test
    void getsAtMostSoManyEntries() throws Exception {
        assertThat(ask(Map.of("maxItems", "5000")).paging().maxItems()).isEqualTo(Paging.MAX_ITEMS_LIMIT);
    }

    @ParameterizedTest(name = "{0}={1} -> {2}")
    @CsvSource({ "arah, samping, web.nilai", "tahun, -1, web.nilai", "tahun, 20x, web.nilai", "terlambat, ya, web.nilai",
            "maxItems, 0, web.nilai", "skipCount, -1, web.nilai", "aarah, naik, web.parameter" })
    void isRefusedWith400ForAParameterThatIsUnknownOrHoldsSomethingElse(String name, String value, String code) {
        RefusalException refusal = catchThrowableOfType(RefusalException.class, () -> ask(Map.of(name, value)));

        assertThat(refusal).returns(400, RefusalException::status).returns(code, RefusalException::code);
        assertThat(refusal.getMessage()).contains(name);
    }

    @Test
    void isRefusedWith400WithoutAParameterThatHasToBeThere() {
        Route<Book, Book> register = Route.get("/laporan/register").asks(Book.class).answers(Book.class,
                (request, book) -> Work.read(() -> Response.ok(book)));

        assertThat(catchThrowableOfType(RefusalException.class,
                () -> register.receive(FakeRequest.with(Map.of(), Map.of(), new byte[0])))).returns("web.wajib", RefusalException::code);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "..", "a b", "0f7a1c9e/1111" })
    void isRefusedWith404WhereItsAddressCanNameNothing(String id) {
        assertThat(catchThrowableOfType(RefusalException.class, () -> send(id, "{}".getBytes(StandardCharsets.UTF_8))))
                .returns(404, RefusalException::status);
    }

    @Test
    void mayBringJsonOfAMegabyteAndIsRefusedWith413ForAByteMore() throws Exception {
        byte[] json = "{\"catatan\": \"ya\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(send(NODE, padded(json, MAX_JSON_BYTES))).isEqualTo(new Note("ya"));
        assertThat(catchThrowableOfType(RefusalException.class, () -> send(NODE, padded(json, MAX_JSON_BYTES + 1))))
                .returns(413, RefusalException::status).returns("web.terlaluBesar", RefusalException::code);
    }

    @Test
    void mayBringAFileUpToItsLimitAndIsRefusedWith413ForAByteMore() throws Exception {
        UploadedFile file = UploadedFile.save(uploading(null, new byte[10]), "a.pdf", 10);

        assertThat(Files.size(file.path())).isEqualTo(10);
        file.delete();
        assertThat(file.path()).doesNotExist();
        assertThat(catchThrowableOfType(RefusalException.class, () -> UploadedFile.save(uploading(null, new byte[11]), "a.pdf", 10)))
                .returns(413, RefusalException::status).returns("web.terlaluBesar", RefusalException::code);
    }

    @Test
    void isRefusedWith400ForAFileThatIsEmptyOrInPartsOrHasNoName() {
        assertThat(catchThrowableOfType(RefusalException.class, () -> UploadedFile.save(uploading(null, new byte[0]), "a.pdf")))
                .returns("web.berkasKosong", RefusalException::code);
        assertThat(catchThrowableOfType(RefusalException.class,
                () -> UploadedFile.save(uploading("multipart/form-data; boundary=x", new byte[9]), "a.pdf")))
                .returns("web.multipart", RefusalException::code);
        assertThat(catchThrowableOfType(RefusalException.class, () -> UploadedFile.checkName(null)))
                .returns("web.wajib", RefusalException::code);
        assertThat(catchThrowableOfType(RefusalException.class, () -> UploadedFile.checkName("a/b.pdf")))
                .returns("web.namaFile", RefusalException::code);
    }

    @Test
    void hasADescriptorThatIsNamedAfterItsAddress() {
        assertThat(note.id()).isEqualTo("berkas-id-catatan.post");
        assertThat(Route.get("/openapi.json").streams(request -> null).id()).isEqualTo("openapi-json.get");
    }

    private Filter ask(Map<String, String> parameters) throws Exception {
        return list.receive(FakeRequest.with(Map.of(), parameters, new byte[0])).operation().run().data();
    }

    private Note send(String id, byte[] json) throws Exception {
        return note.receive(FakeRequest.with(Map.of("id", id), Map.of(), json)).operation().run().data();
    }

    private static RequestReader uploading(String contentType, byte[] content) {
        InputStream inTwoParts = new SequenceInputStream(new ByteArrayInputStream(content, 0, content.length / 2),
                new ByteArrayInputStream(content, content.length / 2, content.length - content.length / 2));
        return FakeRequest.with(Map.of(), Map.of(), contentType, inTwoParts);
    }

    private static byte[] padded(byte[] json, int length) {
        byte[] padded = new byte[length];
        Arrays.fill(padded, (byte) ' ');
        System.arraycopy(json, 0, padded, 0, json.length);
        return padded;
    }
}
