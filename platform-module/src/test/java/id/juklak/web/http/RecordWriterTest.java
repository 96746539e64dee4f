package id.juklak.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import id.juklak.model.Paging;

@DisplayName("A record as JSON")
class RecordWriterTest {

    record Person(@JsonProperty("oleh") String by, String nip, @JsonProperty("nama") String name) {}

    record Mark(@JsonUnwrapped Person person, @JsonProperty("pada") Moment at, @JsonProperty("hari") Day day,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("cocok") Boolean matched, List<Person> others,
            Map<String, Person> byRole) {}

    @Test
    void hasEveryComponentUnderItsSpokenNameInTheOrderOfTheRecordAndNullsToo() throws Exception {
        Person person = new Person("karo", null, "Kepala Biro");
        Moment at = Moment.of(OffsetDateTime.parse("2026-12-01T09:30:15.123456+07:00"));

        assertThat(write(new Mark(person, at, Day.of(LocalDate.of(2026, 12, 31)), true, List.of(person), Map.of("KARO", person))))
                .isEqualTo("{'oleh':'karo','nip':null,'nama':'Kepala Biro','pada':'2026-12-01T09:30:15.123+07:00','hari':'2026-12-31',"
                        + "'cocok':true,'others':[{'oleh':'karo','nip':null,'nama':'Kepala Biro'}],"
                        + "'byRole':{'KARO':{'oleh':'karo','nip':null,'nama':'Kepala Biro'}}}");
    }

    @Test
    void leavesOutWhatIsOnlyThereWhereThereIsSomethingToSay() throws Exception {
        assertThat(write(new Mark(new Person("a", "b", "c"), null, Day.of(null), null, List.of(), Map.of())))
                .isEqualTo("{'oleh':'a','nip':'b','nama':'c','pada':null,'hari':null,'others':[],'byRole':{}}");
    }

    @Test
    void thatIsAPageHasTheShapeOfAlfrescosLists() throws Exception {
        assertThat(write(Page.of(new Paging(2, 2), List.of("a", "b"), 5)))
                .isEqualTo("{'list':{'pagination':{'count':2,'hasMoreItems':true,'totalItems':5,'skipCount':2,'maxItems':2},"
                        + "'entries':[{'entry':'a'},{'entry':'b'}]}}");
        assertThat(write(Page.of(new Paging(4, 2), List.of("c"), 5))).contains("'hasMoreItems':false");
    }

    private static String write(Object body) throws Exception {
        return new String(RecordWriter.toJson(body), StandardCharsets.UTF_8).replace('"', '\'');
    }
}
