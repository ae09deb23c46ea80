package nl.schoolleidersregister.structure;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.structure.broken.features.registration.Dossier;
import nl.schoolleidersregister.structure.broken.features.school.view.SchoolRows;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Spring Modulith's view of the same features: no circles, and nobody uses the inside of another one. */
class FeatureContractsTest {

    @Test
    void features_use_each_other_through_their_own_package_only_and_without_circles() {
        assertThat(ApplicationModules.of(Production.ROOT, Production.ONLY)
                        .detectViolations()
                        .getMessages())
                .isEmpty();
    }

    @Test
    void sees_a_feature_that_uses_the_inside_of_another_one() {
        assertThat(brokenFeatures())
                .anyMatch(text -> text.contains(Dossier.class.getName()) && text.contains(SchoolRows.class.getName()));
    }

    @Test
    void sees_features_in_a_circle() {
        assertThat(brokenFeatures()).anyMatch(text -> text.startsWith("Cycle detected"));
    }

    private static Iterable<String> brokenFeatures() {
        var root = Proof.ROOT + ".features";
        return ApplicationModules.of(root, _ -> true).detectViolations().getMessages();
    }
}
