package nl.schoolleidersregister.rules;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an order says it is refused by is what refuses it, and each of these refusals has a test. */
class RefusalsTest {

    private static final String BY_CLAIM = "Decided by a claim";

    private static final Set<String> RULES = Rules.names();
    private static final Set<String> SAMPLE_RULES = Set.of("First", "Second", "Third");
    private static final Sources SOURCES = Sources.of(Rules.sources(".java").toList());
    private static final Map<String, List<String>> DOCUMENTED = Documented.in(SOURCES, RULES);
    private static final Map<String, List<String>> DECIDED = Decided.in(SOURCES, RULES);
    private static final Set<String> CLAIMED = Rules.all().stream()
            .filter(rule -> Rules.text(Rules.source(rule)).contains(BY_CLAIM))
            .map(Class::getSimpleName)
            .collect(toSet());

    @Test
    void every_order_names_the_rules_that_its_decision_checks_in_the_order_of_the_checks() {
        assertThat(DECIDED).hasSizeGreaterThanOrEqualTo(70);
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
        var stream = sample("""
                final class Sample extends Stream<String> {
                    void decide(SampleCommand command) {
                        switch (command) {
                            case Begin order -> begin(order.id());
                            case SampleCommand.End order -> Rule.check(new Third(order.id()));
                            case Watch order -> record(order);
                            default -> throw new IllegalStateException();
                        }
                    }
                    private void begin(String id) {
                        var known = known(id);
                        Rule.check(new Second(known), new NoRule(known));
                    }
                    private String known(String id) {
                        Rule.check(new First(id));
                        return known(id);
                    }
                    private void record(Watch order) {}
                }
                """);
        assertThat(Decided.in(stream, SAMPLE_RULES))
                .isEqualTo(Map.of("Begin", List.of("First", "Second"), "End", List.of("Third"), "Watch", List.of()));
    }

    private static final String IN_PARTS = """
                final class Sample extends Stream<String> {
                    private final Part part = new Part();
                    void decide(SampleCommand command) {
                        switch (command) {
                            case GroupCommand order -> decide(order);
                            case Begin order -> part.take(order);
                            case SampleCommand.End order -> part.take(order);
                            case Watch order -> new Part().all.forEach(part::watch);
                        }
                    }
                    private void decide(GroupCommand command) {
                        switch (command) {
                            case Join order -> new Checked(order.id()).join();
                        }
                    }
                }
                final class Part {
                    final List<String> all = List.of();
                    void take(Begin order) {
                        runs(order.id());
                        Rule.check(new First(order.id()));
                    }
                    void take(SampleCommand.End order) {
                        Rule.check(new First(order.id()));
                        runs(order.id());
                    }
                    void watch(String id) {
                        Rule.check(new Third(id));
                    }
                    private void runs(String id) {
                        Rule.check(new Second(id));
                    }
                }
                final class Checked {
                    Checked(String id) {
                        Rule.check(new Third(id));
                    }
                    void join() {}
                }
                """;

    @Test
    void the_scan_follows_a_decision_into_the_parts_it_is_left_to() {
        var stream = sample(IN_PARTS);
        assertThat(Decided.in(stream, SAMPLE_RULES))
                .isEqualTo(Map.of(
                        "Begin", List.of("Second", "First"),
                        "End", List.of("First", "Second"),
                        "Watch", List.of("Third"),
                        "Join", List.of("Third")));
    }

    @Test
    void the_scan_refuses_what_the_compiler_does_not_understand() {
        assertThatThrownBy(() -> sample("final class Sample extends Stream<Unknown> {}"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void the_scan_sees_the_rules_that_a_comment_names() {
        assertThat(Documented.in(sample(""), SAMPLE_RULES))
                .isEqualTo(Map.of(
                        "Begin", List.of("First", "Second"), "End", List.of(), "Watch", List.of(), "Join", List.of()));
    }

    private static Sources sample(String stream) {
        return Sources.of("""
                import java.util.List;

                interface Rule {
                    static void check(Rule... rules) {}
                }
                record First(String id) implements Rule {}
                record Second(String id) implements Rule {}
                record Third(String id) implements Rule {}
                record NoRule(String id) implements Rule {}
                abstract class Stream<E> {}
                sealed interface SampleCommand permits Begin, SampleCommand.End, Watch, GroupCommand {
                    /** End. */
                    record End(String id) implements SampleCommand {}
                }
                /**
                 * Begin, see {@link NoRule}.
                 *
                 * <p>Refused by {@link First} and {@link
                 * Second}.
                 */
                record Begin(String id) implements SampleCommand {}
                record Watch(String id) implements SampleCommand {}
                sealed interface GroupCommand extends SampleCommand permits Join {}
                record Join(String id) implements GroupCommand {}
                """ + stream);
    }
}
