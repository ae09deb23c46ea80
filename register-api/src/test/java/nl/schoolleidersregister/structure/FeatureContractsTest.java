package nl.schoolleidersregister.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schoolleidersregister.structure.broken.features.school.view.SchoolRows;
import nl.schoolleidersregister.structure.broken.features.school.web.SchoolPage;
import org.junit.jupiter.api.Test;

class FeatureContractsTest {

    private static final List<String> BROKEN =
            FeatureContracts.violations(new Features(Proof.ROOT + ".features", Set.of(), Map.of()), _ -> true);

    @Test
    void features_leave_the_inside_of_others_alone_and_go_round_in_no_circle() {
        assertThat(FeatureContracts.violations(Features.PRODUCT, Production.ONLY))
                .isEmpty();
    }

    @Test
    void sees_a_feature_that_uses_a_page_of_another_one() {
        assertThat(BROKEN).anyMatch(text -> text.contains("non-exposed type " + SchoolPage.class.getName()));
    }

    @Test
    void the_views_of_another_feature_may_be_used() {
        assertThat(BROKEN).noneMatch(text -> text.contains("non-exposed type " + SchoolRows.class.getName()));
    }

    @Test
    void sees_features_in_a_circle() {
        assertThat(BROKEN).anyMatch(text -> text.startsWith("Cycle detected"));
    }
}
