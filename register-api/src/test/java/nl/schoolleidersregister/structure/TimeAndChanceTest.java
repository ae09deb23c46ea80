package nl.schoolleidersregister.structure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import nl.schoolleidersregister.structure.broken.HandedTimeAndChance;
import nl.schoolleidersregister.structure.broken.KnowsAClock;
import nl.schoolleidersregister.structure.broken.TakesTimeAndChance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeAndChanceTest {

    private static final ArchRule BROKEN_CORE = TimeAndChance.notInCore(resideInAPackage("..broken.."));

    @Test
    void core_takes_no_clock_id_or_chance() {
        TimeAndChance.notInCore(BuildModule.CORE.classes()).check(Production.CLASSES);
    }

    @Test
    void elsewhere_only_the_listed_edges_take_them() {
        TimeAndChance.onlyAtTheEdge(TimeAndChance.EDGES.keySet()).check(Production.CLASSES);
    }

    @Test
    void every_listed_edge_exists() {
        assertThat(TimeAndChance.EDGES.keySet()).allMatch(Production.CLASSES::contain);
    }

    @ParameterizedTest
    @MethodSource("waysToTake")
    void sees_every_way_to_take_them(String method) {
        var found = TakesTimeAndChance.class.getName() + "." + method + "(";
        assertThat(Proof.findings(BROKEN_CORE, TakesTimeAndChance.class)).contains(found);
        assertThat(Proof.findings(TimeAndChance.onlyAtTheEdge(Set.of()), TakesTimeAndChance.class))
                .contains(found);
    }

    @Test
    void an_edge_may_take_them() {
        Proof.assertKeeps(
                TimeAndChance.onlyAtTheEdge(Set.of(TakesTimeAndChance.class.getName())), TakesTimeAndChance.class);
    }

    @Test
    void what_is_handed_over_may_be_used_everywhere() {
        Proof.assertKeeps(BROKEN_CORE, HandedTimeAndChance.class);
        Proof.assertKeeps(TimeAndChance.onlyAtTheEdge(Set.of()), KnowsAClock.class);
    }

    @Test
    void sees_a_core_that_is_handed_a_clock() {
        Proof.assertBreaks(BROKEN_CORE, KnowsAClock.class);
    }

    static Stream<String> waysToTake() {
        return Arrays.stream(TakesTimeAndChance.class.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .map(method -> method.getName());
    }
}
