package nl.schoolleidersregister.timeline.parts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schoolleidersregister.pages.Texts;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.RuleCode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * What a rule says, by its code: {@code rule.<code>} in the visitor's language, else the rule's own Dutch sentence with
 * its article. A fact names only the code; the rule may long have changed.
 */
@Component
class RuleSayings {

    private static final String CORE = "nl.schoolleidersregister";

    private final Texts texts;
    private volatile @Nullable Map<String, Basis> rules;

    RuleSayings(Texts texts) {
        this.texts = texts;
    }

    String of(RuleCode rule) {
        return texts.known("rule." + rule.value()).orElseGet(() -> own(rule.value()));
    }

    private String own(String code) {
        var basis = rules().get(code);
        if (basis == null) {
            return code;
        }
        var says = basis.says();
        return texts.of("timeline.rule", List.of(says.substring(0, says.length() - 1), basis.article()));
    }

    /** The rules of the code, looked for when the first one is asked. */
    private Map<String, Basis> rules() {
        var known = rules;
        if (known == null) {
            known = found();
            rules = known;
        }
        return known;
    }

    private static Map<String, Basis> found() {
        var provider = new ClassPathScanningCandidateComponentProvider(false);
        provider.addIncludeFilter(new AssignableTypeFilter(Rule.class));
        return provider.findCandidateComponents(CORE).stream()
                .map(found -> ClassUtils.resolveClassName(
                        Objects.requireNonNull(found.getBeanClassName()), Rule.class.getClassLoader()))
                .flatMap(type -> Optional.ofNullable(type.getAnnotation(Basis.class)).stream())
                .collect(Collectors.toMap(Basis::code, basis -> basis, (first, _) -> first));
    }
}
