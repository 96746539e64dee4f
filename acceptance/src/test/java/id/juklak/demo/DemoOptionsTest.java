package id.juklak.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What ./run.sh demo is told")
class DemoOptionsTest {

    @Test
    void withoutAWordTheServerAt8080IsUsedAndElseOneOnAnyFreePort() {
        assertThat(Demo.Options.of(List.of())).isEqualTo(new Demo.Options(URI.create("http://127.0.0.1:8080"), 0, "data"));
    }

    @Test
    void aPortIsWhereAServerIsUsedOrStarted() {
        assertThat(Demo.Options.of(List.of("--port", "9090", "--data", "elsewhere")))
                .isEqualTo(new Demo.Options(URI.create("http://127.0.0.1:9090"), 9090, "elsewhere"));
    }

    @Test
    void port0AsksForNoRunningServer() {
        assertThat(Demo.Options.of(List.of("--port", "0"))).isEqualTo(new Demo.Options(null, 0, "data"));
    }

    @Test
    void atAnAddressNoServerIsStarted() {
        assertThat(Demo.Options.of(List.of("--url", "http://acs.example:8080")))
                .isEqualTo(new Demo.Options(URI.create("http://acs.example:8080"), Demo.Options.NO_OWN_SERVER, "data"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "--port", "--port x", "--port -1", "--port 65536", "--port 1 --port 2", "--url", "--url 8080",
            "--url http://[",
            "--url http://a --port 1", "--host a", "9090", "--data" })
    void whatIsNotUnderstoodIsRefused(String arguments) {
        assertThat(Demo.Options.of(List.of(arguments.split(" ")))).isNull();
    }
}
