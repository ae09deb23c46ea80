package nl.schoolleidersregister.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schoolleidersregister.structure.broken.features.registration.Dossier;
import nl.schoolleidersregister.structure.broken.features.school.School;
import nl.schoolleidersregister.structure.broken.features.shared.Assembly;
import nl.schoolleidersregister.structure.broken.features.shared.Word;
import nl.schoolleidersregister.structure.broken.features.stray.Stray;
import org.junit.jupiter.api.Test;

class FeatureDependenciesTest {

    private static final Features BROKEN = new Features(
            Proof.ROOT + ".features",
            Set.of(Assembly.class.getName()),
            Map.of("shared", Set.of(), "registration", Set.of("shared"), "school", Set.of("shared")));

    @Test
    void features_know_only_what_the_list_allows() {
        Features.PRODUCT.rule().check(Production.CLASSES);
    }

    @Test
    void the_list_has_no_cycle_and_a_row_for_every_name_in_it() {
        assertThat(Features.PRODUCT.inACycle()).isEmpty();
        assertThat(Features.PRODUCT.withoutRow()).isEmpty();
    }

    @Test
    void every_listed_feature_exists() {
        var features = Production.CLASSES.stream().flatMap(type -> Features.PRODUCT.featureOf(type).stream());
        assertThat(features.collect(Collectors.toSet()))
                .containsAll(Features.PRODUCT.mayKnow().keySet());
    }

    @Test
    void every_class_that_puts_features_together_exists() {
        assertThat(Features.PRODUCT.assembly()).allMatch(Production.CLASSES::contain);
    }

    @Test
    void a_class_that_puts_features_together_may_know_them() {
        Proof.assertKeeps(BROKEN.rule(), Assembly.class);
        Proof.assertKeeps(BROKEN.rule(), Assembly.Part.class);
    }

    @Test
    void a_feature_may_know_what_its_row_names() {
        Proof.assertKeeps(BROKEN.rule(), School.class);
    }

    @Test
    void sees_shared_words_that_know_a_feature() {
        Proof.assertBreaks(BROKEN.rule(), Word.class);
    }

    @Test
    void sees_a_feature_that_knows_another_one_unlisted() {
        Proof.assertBreaks(BROKEN.rule(), Dossier.class);
    }

    @Test
    void sees_a_feature_that_nobody_listed() {
        Proof.assertBreaks(BROKEN.rule(), Stray.class);
    }

    @Test
    void sees_a_cycle_in_the_list() {
        var round = Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("a"), "d", Set.<String>of());
        assertThat(new Features("x", Set.of(), round).inACycle()).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void sees_a_name_without_a_row() {
        assertThat(new Features("x", Set.of(), Map.of("a", Set.of("b"))).withoutRow())
                .containsExactly("b");
    }
}
