package id.juklak.acs;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;

/** ACS tells by a capital letter whether a service checks the user's permissions. */
@DisplayName("A service of ACS")
class AcsServicesTest {

    /** ACS builds this one on services that check, and has no other. */
    private static final String VERSIONS = "versionService";

    private final List<String> askedNames = new ArrayList<>();
    private final AcsServices services = new AcsServices((BeanFactory) Proxy.newProxyInstance(BeanFactory.class.getClassLoader(),
            new Class<?>[]{ BeanFactory.class }, (proxy, method, arguments) -> {
                askedNames.add((String) arguments[0]);
                return null;
            }));

    @ParameterizedTest
    @MethodSource("methods")
    void isTheOneWhoseTypeSaysWhetherItChecksPermissions(Method method) throws ReflectiveOperationException {
        method.invoke(services);

        boolean checks = Character.isUpperCase(askedNames.get(0).charAt(0)) || askedNames.get(0).equals(VERSIONS);
        assertThat(checks).as(askedNames.get(0)).isEqualTo(method.getReturnType() == Checked.class);
    }

    @Test
    void thatSearchesChecksAndThereIsNoOther() {
        services.checkedSearchService();

        assertThat(askedNames).containsExactly("SearchService");
        assertThat(AcsServices.class.getMethods()).extracting(Method::getName).doesNotContain("uncheckedSearchService");
    }

    static Stream<Method> methods() {
        return Arrays.stream(AcsServices.class.getMethods())
                .filter(method -> method.getReturnType() == Checked.class || method.getReturnType() == Unchecked.class);
    }
}
