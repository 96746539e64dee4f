package id.juklak.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

@DisplayName("A page of a list")
class PagingTest {

    @Test
    void isCutOutOfTheWhole() {
        assertThat(new Paging(0, 2).slice(List.of(1, 2, 3))).containsExactly(1, 2);
        assertThat(new Paging(2, 2).slice(List.of(1, 2, 3))).containsExactly(3);
        assertThat(new Paging(9, 2).slice(List.of(1, 2, 3))).isEmpty();
    }

    @Test
    void saysHowManyThereAreAndWhetherMoreFollow() {
        JsonNode page = new ObjectMapper().valueToTree(new Paging(2, 2).wrap(List.of("a", "b"), 5));
        JsonNode lastPage = new ObjectMapper().valueToTree(new Paging(4, 2).wrap(List.of("c"), 5));

        assertThat(page.at("/list/pagination"))
                .hasToString("{\"count\":2,\"hasMoreItems\":true,\"totalItems\":5,\"skipCount\":2,\"maxItems\":2}");
        assertThat(page.at("/list/entries/1/entry").asText()).isEqualTo("b");
        assertThat(lastPage.at("/list/pagination/hasMoreItems").asBoolean()).isFalse();
    }
}
