package nl.schoolleidersregister.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The security headers of whatever the register answers. */
@RunningRegister
class HeadersIT {

    @LocalServerPort
    private int port;

    private DemoLogin login;

    @BeforeEach
    void arrive() {
        login = DemoLogin.at(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/thuis",
                "/geheim",
                "/demo-issuer/kies",
                "/inloggen",
                "/webjars/voorbeeld",
                "/v1/openapi.json",
                "/v1/geheim",
                "/actuator/health"
            })
    void protects_every_answer(String path) {
        var answer = login.nobody().get(path);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/thuis", "/mijn-register", "/kantoor", "/demo-issuer/kies"})
    void lets_nobody_keep_what_is_personal(String path) {
        assertThat(header(login.as("karin-hoekstra").get(path), "Cache-Control"))
                .contains("no-store");
    }

    @Test
    void says_nothing_about_the_machine() {
        var answer = login.as("nadia-el-amrani").get("/geheim");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("Exception", "trace", "org.springframework");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void says_no_more_than_up_or_down() {
        var answer = login.nobody().get("/actuator/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("components", "details");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
