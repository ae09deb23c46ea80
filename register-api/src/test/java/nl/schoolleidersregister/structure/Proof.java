package nl.schoolleidersregister.structure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

/** Shows that a rule can fail: it names the class that breaks it, and leaves alone the one that does not. */
final class Proof {

    static final String ROOT = Production.ROOT + ".structure.broken";

    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(ROOT);

    private Proof() {}

    static void assertBreaks(ArchRule rule, Class<?> breaking) {
        assertThat(findings(rule, breaking)).as(rule.getDescription()).contains(breaking.getName());
    }

    /** The rule looks at this class and finds nothing in it. */
    static void assertKeeps(ArchRule rule, Class<?> keeping) {
        assertThat(findings(rule, keeping)).as(rule.getDescription()).isEmpty();
    }

    /** What the rule finds in this one class, a finding a line. */
    static String findings(ArchRule rule, Class<?> type) {
        assertThat(CLASSES.contain(type)).as("%s is under %s", type, ROOT).isTrue();
        var result = rule.allowEmptyShould(true).evaluate(CLASSES.that(equivalentTo(type)));
        return String.join("\n", result.getFailureReport().getDetails());
    }
}
