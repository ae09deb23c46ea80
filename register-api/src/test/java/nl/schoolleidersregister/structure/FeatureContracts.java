package nl.schoolleidersregister.structure;

import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModuleDetectionStrategy;
import org.springframework.modulith.core.ApplicationModuleInformation;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.JavaPackage;
import org.springframework.modulith.core.NamedInterfaces;

/**
 * What Spring Modulith takes for a feature: each package below the root. Others may use its own words, its documents,
 * what its views show and what its stores keep; the rest, pages above all, is its inside.
 */
final class FeatureContracts implements ApplicationModuleDetectionStrategy {

    static {
        System.setProperty("spring.modulith.detection-strategy", FeatureContracts.class.getName());
    }

    /** Made by Modulith, by name. */
    FeatureContracts() {}

    /** What is wrong between these features, apart from the classes that put them together. */
    static List<String> violations(Features features, ImportOption classes) {
        ImportOption parts = location -> classes.includes(location)
                && features.assembly().stream().noneMatch(type -> location.matches(fileOf(type)));
        return ApplicationModules.of(features.root(), parts).detectViolations().getMessages();
    }

    private static Pattern fileOf(String type) {
        return Pattern.compile(".*/" + type.replace('.', '/') + "(?:\\$.*)?\\.class");
    }

    @Override
    public Stream<JavaPackage> getModuleBasePackages(JavaPackage root) {
        return root.getDirectSubPackages().stream();
    }

    @Override
    public NamedInterfaces detectNamedInterfaces(JavaPackage feature, ApplicationModuleInformation information) {
        return NamedInterfaces.builder(feature)
                .recursive()
                .matching("view", "store", "document")
                .build();
    }
}
