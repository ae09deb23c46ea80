package nl.schoolleidersregister.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All texts of all bundles, in both languages, and the templates that use them. */
class BundlesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern USED = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)[(}]");
    private static final Pattern FORBIDDEN =
            Pattern.compile("(?i)ongeldig|invalid|helaas|unfortunately|!|\\b(hij|zij|hem|haar|he|she|his|her)\\b");

    private final Map<String, String> dutch = texts("nl");
    private final Map<String, String> english = texts("en");

    @Test
    void both_languages_say_the_same_things() {
        assertThat(english.keySet()).isEqualTo(dutch.keySet());
    }

    @Test
    void both_languages_fill_in_the_same_values() {
        dutch.forEach((key, text) ->
                assertThat(places(english.getOrDefault(key, ""))).as(key).isEqualTo(places(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_text_can_be_filled_in(String language) {
        texts(language).forEach((key, text) -> {
            if (!key.startsWith("format.")) {
                assertThat(new MessageFormat(text).format(new Object[] {1, 1}))
                        .as(key)
                        .isNotBlank();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void no_text_has_an_apostrophe_that_hides_what_is_filled_in(String language) {
        texts(language).forEach((key, text) -> {
            if (!key.startsWith("format.")) {
                assertThat(text).as(key).doesNotContain("'");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void texts_speak_calmly_of_the_work(String language) {
        texts(language).forEach((key, text) -> assertThat(text).as(key).doesNotContainPattern(FORBIDDEN));
    }

    @Test
    void every_problem_has_a_brief_text_and_every_refusal_says_what_can_be_done() {
        for (var key : dutch.keySet()) {
            if (key.matches("problem\\.[a-z-]+")) {
                assertThat(dutch).containsKey(key + ".brief");
            }
            if (key.startsWith("refusal.") && !key.endsWith(".next") && !"refusal.article".equals(key)) {
                assertThat(dutch).containsKey(key + ".next");
            }
        }
    }

    @Test
    void templates_use_only_texts_that_are_there() {
        for (var template : templates()) {
            var used = USED.matcher(content(template))
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
            assertThat(dutch.keySet()).as(template.getFilename()).containsAll(used);
        }
    }

    @Test
    void templates_escape_everything_and_have_no_inline_styles_or_scripts() {
        for (var template : templates()) {
            assertThat(content(template))
                    .as(template.getFilename())
                    .doesNotContain("th:utext", "[(", "style=", "<style", "onclick", "javascript:")
                    .doesNotContainPattern("<script(?! defer th:src)");
        }
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, String> texts(String language) {
        var all = new Once();
        for (var bundle : resources("classpath*:messages/*_" + language + ".properties")) {
            try (var reader = bundle.getInputStream()) {
                all.load(new InputStreamReader(reader, StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        var texts = new TreeMap<String, String>();
        all.stringPropertyNames().forEach(key -> texts.put(key, all.getProperty(key)));
        return texts;
    }

    /** Texts by key; one that stands twice fails, in two bundles or in one. */
    private static final class Once extends Properties {

        @Override
        public synchronized @Nullable Object put(Object key, Object text) {
            assertThat(super.put(key, text)).as("%s stands twice", key).isNull();
            return null;
        }
    }

    private static List<Resource> templates() {
        return resources("classpath*:templates/**/*.html");
    }

    private static List<Resource> resources(String pattern) {
        try {
            return Arrays.asList(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String content(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
