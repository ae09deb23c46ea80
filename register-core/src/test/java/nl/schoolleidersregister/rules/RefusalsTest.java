package nl.schoolleidersregister.rules;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an order says it is refused by is what refuses it, and each of these refusals has a test. */
class RefusalsTest {

    private static final String BY_CLAIM = "Decided by a claim";

    private static final Set<String> RULES = Rules.names();
    private static final Map<String, List<String>> DOCUMENTED = perOrder(
            Rules.sources("Command.java")
                    .filter(file -> !file.endsWith("shared/Command.java"))
                    .toList(),
            true);
    private static final Map<String, List<String>> DECIDED = perOrder(
            Rules.sources(".java")
                    .filter(file -> Rules.text(file).contains(" extends Stream<"))
                    .toList(),
            false);
    private static final Set<String> CLAIMED = Rules.all().stream()
            .filter(rule -> Rules.text(Rules.source(rule)).contains(BY_CLAIM))
            .map(Class::getSimpleName)
            .collect(toSet());

    private static Map<String, List<String>> perOrder(List<Path> files, boolean orders) {
        var found = new HashMap<String, List<String>>();
        for (var file : files) {
            var source = Source.of(file);
            found.putAll(orders ? Documented.in(source, RULES) : Decided.in(source, RULES));
        }
        return found;
    }

    @Test
    void every_order_names_the_rules_that_its_decision_checks_in_the_order_of_the_checks() {
        assertThat(DECIDED).hasSizeGreaterThanOrEqualTo(11);
        assertThat(withoutClaims(DOCUMENTED)).containsExactlyInAnyOrderEntriesOf(DECIDED);
    }

    private static Map<String, List<String>> withoutClaims(Map<String, List<String>> all) {
        return all.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        order -> order.getValue().stream()
                                .filter(rule -> !CLAIMED.contains(rule))
                                .toList()));
    }

    @Test
    void every_rule_can_refuse_some_order() {
        assertThat(DOCUMENTED.values().stream().flatMap(Collection::stream)).containsAll(RULES);
    }

    @Test
    void a_rule_that_a_claim_decides_is_not_checked_by_a_stream() {
        assertThat(CLAIMED).hasSizeGreaterThanOrEqualTo(3);
        assertThat(DECIDED.values().stream().flatMap(Collection::stream)).doesNotContainAnyElementsOf(CLAIMED);
    }

    @Test
    void every_refusal_of_an_order_has_a_test_that_names_its_code() {
        DOCUMENTED.forEach((order, refusals) -> assertThat(Rules.tests("/" + order + "Test.java"))
                .as("tests of %s", order)
                .singleElement()
                .satisfies(test -> assertThat(refusals)
                        .allSatisfy(rule -> assertThat(Rules.text(test)).contains(quotedCode(rule)))));
    }

    private static String quotedCode(String name) {
        return Rules.all().stream()
                .filter(rule -> rule.getSimpleName().equals(name))
                .map(rule -> "\"" + Rules.basis(rule).code() + "\"")
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_scan_sees_rules_through_the_methods_that_a_decision_calls() {
        var stream = Source.of("""
                final class Sample extends Stream<Event> {
                    void decide(SampleCommand command) {
                        switch (command) {
                            case Begin order -> begin(order);
                            case SampleCommand.End order -> Rule.check(new Third(order));
                            case Watch order -> record(order);
                        }
                    }
                    private void begin(Begin order) {
                        var known = known(order.id());
                        Rule.check(new Second(known), new NoRule(known));
                    }
                    private boolean known(Id id) {
                        Rule.check(new First(id));
                        return known(id);
                    }
                }
                """);
        assertThat(Decided.in(stream, Set.of("First", "Second", "Third")))
                .isEqualTo(Map.of("Begin", List.of("First", "Second"), "End", List.of("Third"), "Watch", List.of()));
    }

    @Test
    void the_scan_sees_the_rules_that_a_comment_names() {
        var orders = Source.of("""
                interface SampleCommand extends Command {
                    /**
                     * Begin, see {@link Other}.
                     *
                     * <p>Refused by {@link First} and {@link
                     * Second}.
                     */
                    record Begin(Id id) implements SampleCommand {}

                    /** End. */
                    record End(Id id) implements SampleCommand {}

                    record Watch(Id id) implements SampleCommand {}
                }
                """);
        assertThat(Documented.in(orders, Set.of("First", "Second", "Third")))
                .isEqualTo(Map.of("Begin", List.of("First", "Second"), "End", List.of(), "Watch", List.of()));
    }
}
