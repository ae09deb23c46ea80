package nl.schoolleidersregister.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import nl.schoolleidersregister.pages.OwnAllowance;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;

/** What a program gets back. */
class EvaluationApiTest {

    private static final Instant BEGIN = Instant.parse("2026-07-31T10:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(BEGIN);

    @Test
    void answers_the_example_as_the_design_has_it() throws Exception {
        var answer = post(api(100), Given.text("request.json"));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(json(answer)).isEqualTo(Given.JSON.readTree(Given.text("response.json")));
    }

    @Test
    void tells_every_mistake_with_its_place_its_code_and_a_dutch_text() throws Exception {
        var given = Given.example().with("/entries/0/minutes", "0").with("/regulation", "{}");
        var answer = post(api(100), given.json());
        var problem = json(answer);
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(problem.path("velden").size())
                .isGreaterThan(10)
                .isEqualTo(problem.path("aantal").intValue());
        assertThat(problem.path("velden"))
                .allSatisfy(field -> assertThat(field.propertyNames()).containsExactly("veld", "code", "uitleg"))
                .anySatisfy(
                        field -> assertThat(field.path("veld").stringValue()).isEqualTo("/entries/0/minutes"));
    }

    @Test
    void every_mistake_has_a_text_in_both_languages() {
        for (var language : java.util.List.of("nl", "en")) {
            for (var rule : InputRule.values()) {
                assertThat(text(rule.code(), language)).as(rule.code()).isNotBlank();
            }
            for (var rule : nl.schoolleidersregister.regulation.document.RefusalRule.values()) {
                assertThat(text(rule.code(), language)).as(rule.code()).isNotBlank();
            }
        }
    }

    private static String text(String code, String language) {
        return messages().getMessage("input." + code, null, java.util.Locale.of(language));
    }

    @Test
    void takes_a_body_of_two_megabytes_and_no_byte_more() throws Exception {
        var example = Given.text("request.json");
        var filling = " ".repeat(EvaluationApi.MOST_BYTES - example.getBytes(StandardCharsets.UTF_8).length);
        assertThat(post(api(100), example + filling).getStatus()).isEqualTo(200);
        var answer = post(api(100), example + filling + " ");
        assertThat(answer.getStatus()).isEqualTo(413);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
    }

    @Test
    void takes_json_only() throws Exception {
        var request = MockMvcRequestBuilders.post("/v1/evaluations")
                .contentType(MediaType.TEXT_PLAIN)
                .content("{}");
        assertThat(api(100).perform(request).andReturn().getResponse().getStatus())
                .isEqualTo(415);
    }

    @Test
    void who_asks_too_often_is_told_how_long_to_wait() throws Exception {
        var api = api(2);
        assertThat(post(api, "{}").getStatus()).isEqualTo(400);
        assertThat(post(api, "{}").getStatus()).isEqualTo(400);
        var answer = post(api, "{}");
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("1");
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        now.set(BEGIN.plusSeconds(1));
        assertThat(post(api, "{}").getStatus()).isEqualTo(400);
    }

    private MockMvc api(int perSecond) {
        InstantSource source = now::get;
        Clock clock = source.withZone(ZoneOffset.UTC);
        return MockMvcBuilders.standaloneSetup(new EvaluationApi(
                        new RequestReader(FirstShelf.KNOWN),
                        new OwnAllowance(clock, perSecond, Duration.ofSeconds(1)),
                        new EvaluationProblems(messages())))
                .build();
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/evaluation");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static MockHttpServletResponse post(MockMvc api, String body) throws Exception {
        return api.perform(MockMvcRequestBuilders.post("/v1/evaluations")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andReturn()
                .getResponse();
    }

    private static JsonNode json(MockHttpServletResponse answer) throws Exception {
        return Given.JSON.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
