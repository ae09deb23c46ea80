package nl.schoolleidersregister.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BuildModuleTest {

    @Test
    void a_classes_directory_and_a_jar_belong_to_their_module() {
        assertThat(at("file:/x/register-core/target/classes/nl/A.class")).contains(BuildModule.CORE);
        assertThat(at("jar:file:/x/register-api/target/register-api-0.1.0-SNAPSHOT.jar!/nl/A.class"))
                .contains(BuildModule.API);
    }

    @Test
    void test_classes_test_jars_the_runnable_jar_and_libraries_belong_to_none() {
        assertThat(at("file:/x/register-core/target/test-classes/nl/A.class")).isEmpty();
        assertThat(at("jar:file:/x/register-core/target/register-core-0.1.0-tests.jar!/nl/A.class"))
                .isEmpty();
        assertThat(at("jar:file:/x/register-api/target/register-api-0.1.0-app.jar!/nl/A.class"))
                .isEmpty();
        assertThat(at("jar:file:/x/spring-core/7.0.9/spring-core-7.0.9.jar!/org/A.class"))
                .isEmpty();
    }

    @Test
    void the_product_has_classes_in_every_module() {
        var found = Production.CLASSES.stream().flatMap(type -> BuildModule.of(type).stream());
        assertThat(found.collect(Collectors.toSet())).containsExactlyInAnyOrder(BuildModule.values());
    }

    private static Optional<BuildModule> at(String location) {
        return BuildModule.at(URI.create(location));
    }
}
