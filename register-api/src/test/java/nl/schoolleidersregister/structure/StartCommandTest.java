package nl.schoolleidersregister.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The README's command to start the register runs {@code spring-boot:run} in every module that the API is built on, and
 * only one of them is the register: in the others the goal has to be passed over.
 */
class StartCommandTest {

    private static final Path ROOT = Path.of("..");
    private static final String PLUGIN = "plugins/plugin[artifactId='spring-boot-maven-plugin']/configuration/";

    @Test
    void the_readme_starts_the_module_that_is_the_register() throws IOException {
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("mvn -pl register-api -am spring-boot:run");
    }

    @ParameterizedTest
    @CsvSource({
        "pom.xml, build/pluginManagement, true",
        "register-core, build, ''",
        "register-projections, build, ''",
        "register-api, build, false"
    })
    void only_that_module_is_started(String module, String part, String skipped) throws Exception {
        var pom = module.endsWith(".xml")
                ? ROOT.resolve(module)
                : ROOT.resolve(module).resolve("pom.xml");
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
        var skip = XPathFactory.newInstance().newXPath().evaluate("/project/" + part + "/" + PLUGIN + "skip", document);
        assertThat(skip).as("skip for the whole plugin in %s", pom).isEqualTo(skipped);
    }
}
