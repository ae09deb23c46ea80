package nl.schoolleidersregister.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import nl.schoolleidersregister.access.Role;
import nl.schoolleidersregister.access.demo.DemoPeople;
import nl.schoolleidersregister.access.demo.DemoPerson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm of the login that {@code docker-compose.yml} starts fits the register that it starts. */
class RealmTest {

    private static final JsonNode REALM = read();
    private static final ComposeFile FILE = ComposeFile.read();

    private static JsonNode read() {
        try {
            return JsonMapper.shared().readTree(Files.readString(Path.of("ops", "realm.json")));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Test
    void the_register_is_the_one_client_and_proves_who_it_is() {
        var environment = FILE.service("api-1").environment();
        assertThat(REALM.path("clients")).hasSize(1);
        var client = REALM.path("clients").path(0);
        assertThat(client.path("clientId").asString()).isEqualTo(environment.get("REGISTER_OIDC_CLIENT_ID"));
        assertThat(client.path("secret").asString()).isEqualTo("${OIDC_CLIENT_SECRET}");
        assertThat(client.path("publicClient").asBoolean()).isFalse();
        assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(client.path("attributes").path("pkce.code.challenge.method").asString())
                .isEqualTo("S256");
        assertThat(environment.get("REGISTER_OIDC_ISSUER_URI"))
                .isEqualTo(FILE.service("login").environment().get("KC_HOSTNAME") + "/realms/"
                        + REALM.path("realm").asString());
    }

    @Test
    void people_go_back_to_either_process() {
        var client = REALM.path("clients").path(0);
        var back = client.path("redirectUris")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        for (var name : new String[] {"api-1", "api-2"}) {
            var port = FILE.service(name).list("ports").getFirst().split(":", -1)[1];
            assertThat(back).contains("http://localhost:" + port + "/inloggen/klaar");
        }
    }

    @Test
    void tokens_say_what_the_register_reads() {
        var client = REALM.path("clients").path(0);
        var mappers = client.path("protocolMappers")
                .valueStream()
                .map(mapper -> mapper.path("name").asString());
        assertThat(mappers).contains("roles", "name", "email", "represents", "audience");
        assertThat(client.path("protocolMappers").valueStream())
                .anyMatch(mapper -> mapper.path("config")
                        .path("included.custom.audience")
                        .asString("")
                        .equals("schoolleidersregister"));
        assertThat(REALM.path("roles")
                        .path("realm")
                        .valueStream()
                        .map(role -> role.path("name").asString()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Role.values()).map(Role::claim).toList());
    }

    @Test
    void everybody_in_it_is_a_demo_person_without_a_password_in_the_file() {
        assertThat(REALM.path("users")).isNotEmpty();
        for (var user : REALM.path("users")) {
            var known = DemoPeople.withKey(user.path("username").asString());
            var name = user.path("firstName").asString() + " "
                    + user.path("lastName").asString();
            assertThat(known.map(DemoPerson::name)).isEqualTo(Optional.of(name));
            assertThat(name).endsWith(" (demo)");
            assertThat(user.path("email").asString()).endsWith("@demo.example");
            assertThat(user.path("credentials"))
                    .allMatch(credential -> credential.path("value").asString().equals("${OIDC_DEMO_PASSWORD}"));
        }
    }
}
