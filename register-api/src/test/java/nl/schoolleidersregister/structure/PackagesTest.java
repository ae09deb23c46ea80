package nl.schoolleidersregister.structure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.schoolleidersregister.structure.broken.split.Here;
import nl.schoolleidersregister.structure.broken.split.There;
import nl.schoolleidersregister.structure.broken.view.ViewInTheApi;
import nl.schoolleidersregister.structure.broken.web.PageInCore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package stands in one module, and the role in its name says which. */
class PackagesTest {

    private static final ArchRule VIEWS = standIn("view", BuildModule.PROJECTIONS.classes());
    private static final ArchRule PAGES = standIn("web", BuildModule.API.classes());

    @Test
    void no_package_is_split_over_two_modules() {
        assertThat(split(Production.CLASSES)).isEmpty();
    }

    @Test
    void sees_a_package_that_is_split(@TempDir Path directory) throws IOException {
        lay(Here.class, directory.resolve("register-core/target/classes"));
        lay(There.class, directory.resolve("register-api/target/classes"));

        assertThat(split(new ClassFileImporter().importPath(directory)))
                .containsOnlyKeys(Here.class.getPackageName())
                .containsValue(EnumSet.of(BuildModule.CORE, BuildModule.API));
    }

    @Test
    void views_stand_in_the_projections_and_pages_in_the_api() {
        VIEWS.check(Production.CLASSES);
        PAGES.check(Production.CLASSES);
    }

    @Test
    void sees_a_view_and_a_page_that_stand_elsewhere() {
        Proof.assertBreaks(VIEWS, ViewInTheApi.class);
        Proof.assertBreaks(PAGES, PageInCore.class);
    }

    private static ArchRule standIn(String role, DescribedPredicate<JavaClass> module) {
        return classes().that(resideInAPackage(".." + role + "..")).should(be(module));
    }

    /** The packages that have classes in more than one module, with these modules. */
    private static Map<String, Set<BuildModule>> split(JavaClasses classes) {
        var modules = new TreeMap<String, Set<BuildModule>>();
        classes.forEach(type -> BuildModule.of(type)
                .ifPresent(
                        module -> modules.computeIfAbsent(type.getPackageName(), _ -> EnumSet.noneOf(BuildModule.class))
                                .add(module)));
        modules.values().removeIf(found -> found.size() == 1);
        return modules;
    }

    /** Copies a compiled class into another classes directory, as if it had been compiled there. */
    private static void lay(Class<?> type, Path classes) throws IOException {
        var file = type.getName().replace('.', '/') + ".class";
        var copy = classes.resolve(file);
        Files.createDirectories(copy.getParent());
        try (var compiled = type.getClassLoader().getResourceAsStream(file)) {
            assertThat(compiled).isNotNull();
            Files.write(copy, compiled.readAllBytes());
        }
    }
}
