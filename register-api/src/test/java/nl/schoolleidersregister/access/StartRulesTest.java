package nl.schoolleidersregister.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import nl.schoolleidersregister.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.mock.env.MockEnvironment;

/** With which settings the register starts, and with which it refuses. */
class StartRulesTest {

    private static final Map<String, String> DEMO = Map.of("register.demo", "true", "server.address", "127.0.0.1");
    private static final Map<String, String> PRODUCTION = Map.of(
            "register.demo", "false",
            "register.oidc.issuer-uri", "https://login.example.org",
            "register.oidc.client-id", "register",
            "register.oidc.client-secret", "secret",
            "register.oidc.audience", "schoolleidersregister",
            "register.pepper", "01234567890123456789012345678901");

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
    void allows_the_demo_on_loopback(String address) {
        assertThatCode(() -> check(DEMO, "server.address", address)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.0.0.0", "::", "192.168.1.10"})
    void refuses_the_demo_beyond_loopback(String address) {
        assertRefused(DEMO, "server.address", address);
    }

    @Test
    void refuses_the_demo_without_an_address() {
        assertRefused(Map.of("register.demo", "true"), "unused", "");
    }

    @Test
    void refuses_the_demo_beside_production() {
        var environment = environment(DEMO);
        environment.setActiveProfiles("production");
        assertThatExceptionOfType(RefusedToStart.class).isThrownBy(() -> new StartRules(environment).check());
    }

    @Test
    void refuses_the_demo_beside_a_real_issuer() {
        assertRefused(DEMO, "register.oidc.issuer-uri", "https://login.example.org");
    }

    @Test
    void allows_a_real_provider_with_a_secret_or_a_key() {
        assertThatCode(() -> check(PRODUCTION, "unused", "")).doesNotThrowAnyException();
        var withKey = with(PRODUCTION, "register.oidc.client-secret", "");
        assertThatCode(() -> check(withKey, "register.oidc.private-key", "file:key.pem"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "register.oidc.issuer-uri",
                "register.oidc.client-id",
                "register.oidc.client-secret",
                "register.pepper"
            })
    void refuses_production_without(String property) {
        assertRefused(PRODUCTION, property, "");
    }

    @Test
    void refuses_a_secret_and_a_key() {
        assertRefused(PRODUCTION, "register.oidc.private-key", "file:key.pem");
    }

    @Test
    void refuses_a_provider_without_tls() {
        assertRefused(PRODUCTION, "register.oidc.issuer-uri", "http://login.example.org");
    }

    @Test
    void refuses_an_audience_that_id_tokens_have() {
        assertRefused(PRODUCTION, "register.oidc.audience", "register");
    }

    @Test
    void refuses_a_pepper_that_is_short_or_known() {
        assertRefused(PRODUCTION, "register.pepper", "0123456789012345678901234567890");
        assertRefused(PRODUCTION, "register.pepper", StartRules.DEMO_PEPPER);
    }

    @Test
    void stops_the_start_itself() {
        var register = new SpringApplicationBuilder(Register.class).profiles("production");
        assertThatExceptionOfType(RefusedToStart.class)
                .isThrownBy(() -> register.run("--register.demo=true", "--server.port=0"));
    }

    @Test
    void stops_the_start_of_a_demo_that_others_could_reach() {
        var register = new SpringApplicationBuilder(Register.class);
        assertThatExceptionOfType(RefusedToStart.class)
                .isThrownBy(() -> register.run("--server.address=0.0.0.0", "--server.port=0"));
    }

    private static void assertRefused(Map<String, String> settings, String property, String value) {
        assertThatExceptionOfType(RefusedToStart.class).isThrownBy(() -> check(settings, property, value));
    }

    private static void check(Map<String, String> settings, String property, String value) {
        new StartRules(environment(with(settings, property, value))).check();
    }

    private static Map<String, String> with(Map<String, String> settings, String property, String value) {
        var changed = new HashMap<>(settings);
        changed.put(property, value);
        return changed;
    }

    private static MockEnvironment environment(Map<String, String> settings) {
        var environment = new MockEnvironment();
        settings.forEach(environment::setProperty);
        return environment;
    }
}
