package id.juklak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

@DisplayName("A page of a list")
class HalamanTest {

    @Test
    void is_cut_out_of_the_whole() {
        assertThat(new Halaman(0, 2).potong(List.of(1, 2, 3))).containsExactly(1, 2);
        assertThat(new Halaman(2, 2).potong(List.of(1, 2, 3))).containsExactly(3);
        assertThat(new Halaman(9, 2).potong(List.of(1, 2, 3))).isEmpty();
    }

    @Test
    void says_how_many_there_are_and_whether_more_follow() {
        JsonNode satu = new ObjectMapper().valueToTree(new Halaman(2, 2).bungkus(List.of("a", "b"), 5));
        JsonNode akhir = new ObjectMapper().valueToTree(new Halaman(4, 2).bungkus(List.of("c"), 5));

        assertThat(satu.at("/list/pagination"))
                .hasToString("{\"count\":2,\"hasMoreItems\":true,\"totalItems\":5,\"skipCount\":2,\"maxItems\":2}");
        assertThat(satu.at("/list/entries/1/entry").asText()).isEqualTo("b");
        assertThat(akhir.at("/list/pagination/hasMoreItems").asBoolean()).isFalse();
    }
}
