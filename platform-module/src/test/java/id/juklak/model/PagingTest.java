package id.juklak.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A page of a list")
class PagingTest {

    @Test
    void isCutOutOfTheWhole() {
        assertThat(new Paging(0, 2).slice(List.of(1, 2, 3))).containsExactly(1, 2);
        assertThat(new Paging(2, 2).slice(List.of(1, 2, 3))).containsExactly(3);
        assertThat(new Paging(9, 2).slice(List.of(1, 2, 3))).isEmpty();
    }
}
