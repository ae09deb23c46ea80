package nl.schoolleidersregister.structure;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Locale;
import java.util.Set;
import nl.schoolleidersregister.shared.Basis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Whoever is refused something reads what is wrong and what can be done, whatever the rule. */
class RefusalTextsTest {

    private static final Set<String> CODES = Production.CLASSES.stream()
            .filter(type -> type.isAnnotatedWith(Basis.class))
            .map(RefusalTextsTest::code)
            .collect(toSet());

    private static String code(JavaClass rule) {
        return rule.getAnnotationOfType(Basis.class).code();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_rule_has_a_text_and_what_can_be_done(String language) throws Exception {
        var texts = texts();

        assertThat(CODES).isNotEmpty();
        assertThat(CODES).allSatisfy(code -> {
            assertThat(texts.getMessage("refusal." + code, null, null, Locale.of(language)))
                    .as(code)
                    .isNotBlank();
            assertThat(texts.getMessage("refusal." + code + ".next", null, null, Locale.of(language)))
                    .as(code)
                    .isNotBlank();
        });
    }

    private static ResourceBundleMessageSource texts() throws Exception {
        var messages = new ResourceBundleMessageSource();
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        for (var bundle :
                new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_nl.properties")) {
            messages.addBasenames("messages/" + name(bundle));
        }
        return messages;
    }

    private static String name(Resource bundle) {
        var file = String.valueOf(bundle.getFilename());
        return file.substring(0, file.length() - "_nl.properties".length());
    }
}
