package id.juklak.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;

import id.juklak.model.Paging;

@DisplayName("The OpenAPI description")
class OpenApiTest {

    record Filter(@Required @JsonProperty("buku") String book, @OneOf( { "naik", "turun" }) @JsonProperty("arah") String direction,
            Paging paging){}

    record Change(@Required @JsonProperty("kepada") String to, @JsonProperty("frasaSandi") char[] passphrase,
            @JsonProperty("isian") Map<String, String> texts) {}

    record NameJson(@JsonProperty("nama") String name) {}

    record CaseJson(@JsonUnwrapped NameJson name, @Nullable @JsonProperty("tenggat") Moment due,
            @Nullable @OneOf( { "sah", "batal" }) @JsonProperty("keadaan") String state,
            @Nullable @JsonProperty("pemegang") NameJson holder,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("riwayat") List<NameJson> history, int no){}

    sealed interface EntryJson permits NameJson2, CaseEntryJson {}

    record NameJson2(String a) implements EntryJson {}

    record CaseEntryJson(String b) implements EntryJson {}

    private final Route<Filter, Page<CaseJson>> list = Route.get("/berkas").asks(Filter.class).lists(CaseJson.class,
            (request, filter) -> null);
    private final Route<Change, NameJson> change = Route.post("/berkas/{id}/change").takes(Change.class).refuses(422)
            .creates(NameJson.class, (request, body) -> null);

    private final JsonNode description = new OpenApi(
            List.of(list, change, Route.get("/verifikasi/{kode}").forAnybody().sends("text/html").streams(request -> null),
                    Route.get("/buku").answers(EntryJson.class, request -> null)),
            List.of(new Descriptor("berkas.get", "/juklak/berkas", "Cases", "user"))).describe("9.8.7");

    @Test
    void tellsOfEveryRouteWithTheSentenceOfItsDescriptor() {
        assertThat(description.path("openapi").asText()).isEqualTo("3.1.0");
        assertThat(description.at("/info/version").asText()).isEqualTo("9.8.7");
        assertThat(description.path("paths").fieldNames()).toIterable().containsExactly("/berkas", "/berkas/{id}/change",
                "/verifikasi/{kode}", "/buku");
        assertThat(description.path("paths").path("/berkas").at("/get/summary").asText()).isEqualTo("Cases");
    }

    @Test
    void namesTheParametersWithTheirLimits() {
        JsonNode parameters = description.path("paths").path("/berkas").at("/get/parameters");

        assertThat(parameters.toString()).contains(
                "{\"name\":\"buku\",\"in\":\"query\",\"required\":true,\"schema\":{\"type\":\"string\"}}",
                "{\"name\":\"arah\",\"in\":\"query\",\"required\":false,\"schema\":{\"type\":\"string\",\"enum\":[\"naik\",\"turun\"]}}",
                "#/components/parameters/SkipCount", "#/components/parameters/MaxItems");
        assertThat(description.path("paths").path("/berkas/{id}/change").at("/post/parameters").toString())
                .contains("{\"name\":\"id\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"string\"}}");
    }

    @Test
    void saysOfARequestWhatHasToBeThereAndThatNothingElseMay() {
        assertThat(description.path("paths").path("/berkas/{id}/change").at("/post/requestBody/content").toString())
                .isEqualTo("{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/Change\"}}}");
        assertThat(description.at("/components/schemas/Change").toString()).isEqualTo("{\"type\":\"object\",\"properties\":{"
                + "\"kepada\":{\"type\":\"string\"},"
                + "\"frasaSandi\":{\"type\":[\"string\",\"null\"],\"format\":\"password\",\"maxLength\":256},"
                + "\"isian\":{\"type\":[\"object\",\"null\"],\"additionalProperties\":{\"type\":\"string\"}}},"
                + "\"required\":[\"kepada\"],\"additionalProperties\":false}");
    }

    @Test
    void saysOfAnAnswerWhatIsAlwaysThereAndWhatMayBeNull() {
        assertThat(description.at("/components/schemas/Case").toString()).isEqualTo("{\"type\":\"object\",\"properties\":{"
                + "\"nama\":{\"type\":\"string\"},\"tenggat\":{\"type\":[\"string\",\"null\"],\"format\":\"date-time\"},"
                + "\"keadaan\":{\"type\":[\"string\",\"null\"],\"enum\":[\"sah\",\"batal\",null]},"
                + "\"pemegang\":{\"oneOf\":[{\"$ref\":\"#/components/schemas/Name\"},{\"type\":\"null\"}]},"
                + "\"riwayat\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Name\"}},\"no\":{\"type\":\"integer\"}},"
                + "\"required\":[\"nama\",\"tenggat\",\"keadaan\",\"pemegang\",\"no\"]}");
    }

    @Test
    void writesAListOutAndOffersTheShapesOfAnEntry() {
        JsonNode page = description.path("paths").path("/berkas").at("/get/responses/200/content").path("application/json").path("schema");

        assertThat(page.at("/properties/list/properties/entries/items/properties/entry/$ref").asText())
                .isEqualTo("#/components/schemas/Case");
        assertThat(page.at("/properties/list/properties/pagination/$ref").asText()).isEqualTo("#/components/schemas/Pagination");
        assertThat(description.path("paths").path("/buku").at("/get/responses/200/content").path("application/json").path("schema")
                .toString())
                .isEqualTo("{\"oneOf\":[{\"$ref\":\"#/components/schemas/NameJson2\"},{\"$ref\":\"#/components/schemas/CaseEntry\"}]}");
    }

    @Test
    void saysWithWhatARouteMayBeRefused() {
        assertThat(description.path("paths").path("/berkas/{id}/change").at("/post/responses").fieldNames()).toIterable()
                .containsExactlyInAnyOrder("201", "400", "401", "403", "404", "409", "413", "422", "500");
        assertThat(description.path("paths").path("/berkas").at("/get/responses").fieldNames()).toIterable()
                .containsExactlyInAnyOrder("200", "400", "401", "500");
        assertThat(description.path("paths").path("/verifikasi/{kode}").at("/get/responses").fieldNames()).toIterable()
                .containsExactlyInAnyOrder("200", "400", "404", "500");
        assertThat(description.at("/components/responses/Refusal422/content").path("application/json").at("/schema/$ref").asText())
                .isEqualTo("#/components/schemas/Error");
        assertThat(description.at("/components/schemas/ApiError/properties").fieldNames()).toIterable()
                .containsExactly("errorKey", "statusCode", "briefSummary", "rincian");
    }

    @Test
    void refusesTwoRecordsOfOneName() {
        record Inner() {
            record NameJson(String other) {}
        }

        assertThatThrownBy(() -> new OpenApi(
                List.of(change, Route.get("/x").answers(Inner.NameJson.class, request -> null)), List.of()).describe("1"))
                .hasMessageContaining("Name");
    }
}
