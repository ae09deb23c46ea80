package nl.schoolleidersregister.visit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.schoolleidersregister.pages.Problem;
import nl.schoolleidersregister.pages.Problems;
import nl.schoolleidersregister.pages.Refusal;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.RuleViolated;

/** A refusal as a page tells it: the rule's code names the text, its facts fill it in. */
public final class Refusals {

    private Refusals() {}

    public static Refusal of(RuleViolated refused) {
        var basis = refused.rule().basis();
        return new Refusal(basis.code(), basis.article(), facts(refused.rule()));
    }

    /**
     * A refusal told at the field that it is about; nothing when it is about the whole.
     *
     * @param form name of the form
     * @param fields which field a rule looks at, by the rule's code
     */
    public static Optional<Problems> at(String form, Map<String, String> fields, RuleViolated refused) {
        var refusal = of(refused);
        return Optional.ofNullable(fields.get(refusal.code()))
                .map(field -> new Problems(form, List.of(Problem.refused(field, refusal))));
    }

    private static List<Object> facts(Rule rule) {
        return Arrays.stream(rule.getClass().getRecordComponents())
                .map(component -> value(component.getAccessor(), rule))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Object value(Method accessor, Rule rule) {
        try {
            return accessor.invoke(rule);
        } catch (IllegalAccessException | InvocationTargetException fault) {
            throw new IllegalStateException("A rule hides its facts: " + rule, fault);
        }
    }
}
