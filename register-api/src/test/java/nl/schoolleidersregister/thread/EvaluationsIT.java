package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.schoolleidersregister.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole register evaluates facts for anybody: no login, no token, nothing kept. */
@WholeRegister
class EvaluationsIT extends BrowserTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    private int port;

    @Override
    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    @Test
    void anybody_gets_the_answer_that_the_design_has() throws Exception {
        var answer = post(text("request.json"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("API-Version")).isPresent();
        assertThat(json(answer)).isEqualTo(JSON.readTree(text("response.json")));
    }

    @Test
    void mistakes_are_a_problem_document() throws Exception {
        var answer = post("{}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(answer).path("velden").size()).isEqualTo(5);
    }

    @Test
    void too_much_is_refused() throws Exception {
        assertThat(post(" ".repeat(2 * 1024 * 1024 + 1)).statusCode()).isEqualTo(413);
    }

    @Test
    void the_page_answers_without_login_and_without_scripts() {
        var page = visitWithoutScripts().open("/").page();
        page.locator(".foot a[href='/reken-het-na']").click();
        page.locator("#json").fill(text("request.json"));
        page.waitForResponse(
                        "**/reken-het-na",
                        () -> page.locator("form:has(#json) button").press("Enter"))
                .finished();
        page.waitForLoadState();
        assertThat(page.locator(".finding").count()).isEqualTo(6);
        assertThat(page.url()).endsWith("/reken-het-na");
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address() + "/v1/evaluations"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static String text(String name) {
        try (var resource = EvaluationsIT.class.getResourceAsStream("/evaluation/" + name)) {
            return new String(Objects.requireNonNull(resource, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
