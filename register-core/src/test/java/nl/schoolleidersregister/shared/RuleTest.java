package nl.schoolleidersregister.shared;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class RuleTest {

    @Basis(code = "sample.first", article = "A1", since = "2026-01-01", says = "De eerste regel.")
    private record First(boolean holds) implements Rule {}

    @Basis(code = "sample.second", article = "A1", since = "2026-01-01", says = "De tweede regel.")
    private record Second(boolean holds) implements Rule {}

    private record WithoutBasis(boolean holds) implements Rule {}

    @Test
    void says_nothing_when_all_rules_hold() {
        assertThatCode(() -> Rule.check(new First(true), new Second(true))).doesNotThrowAnyException();
    }

    @Test
    void refuses_by_the_first_rule_that_does_not_hold() {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> Rule.check(new First(true), new Second(false)))
                .returns("sample.second", RuleViolated::code)
                .returns(new Second(false), RuleViolated::rule);
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> Rule.check(new First(false), new Second(false)))
                .returns("sample.first", RuleViolated::code);
    }

    @Test
    void a_rule_without_its_source_is_a_programmers_error() {
        assertThatIllegalStateException().isThrownBy(() -> Rule.check(new WithoutBasis(false)));
    }
}
