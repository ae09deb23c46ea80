package nl.schoolleidersregister.databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** Databases that configuration names: all of it, or none. */
class GivenDatabasesTest {

    private final MockEnvironment environment = new MockEnvironment();
    private final GivenDatabases given = new GivenDatabases(environment);

    @BeforeEach
    void give_everything() {
        for (String database : List.of("register.database", "register.keys")) {
            environment.setProperty(database + ".url", "jdbc:postgresql://db/" + database);
            for (String role : List.of(".owner", ".app")) {
                environment.setProperty(database + role + ".username", database + role);
                environment.setProperty(database + role + ".password", "of " + role);
            }
        }
    }

    @Test
    void gives_each_role_its_own_login() {
        assertThat(given.areMeant()).isTrue();
        assertThat(given.databases().registerOwner())
                .isEqualTo(new Login("jdbc:postgresql://db/register.database", "register.database.owner", "of .owner"));
        assertThat(given.databases().keysApp())
                .isEqualTo(new Login("jdbc:postgresql://db/register.keys", "register.keys.app", "of .app"));
    }

    @Test
    void nothing_set_means_that_none_are_given() {
        assertThat(new GivenDatabases(new MockEnvironment()).areMeant()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "register.database.url",
                "register.database.owner.username",
                "register.database.owner.password",
                "register.database.app.username",
                "register.database.app.password",
                "register.keys.url",
                "register.keys.owner.username",
                "register.keys.owner.password",
                "register.keys.app.username",
                "register.keys.app.password"
            })
    void refuses_when_one_is_blank_and_names_it(String property) {
        environment.setProperty(property, " ");
        assertThat(given.areMeant()).isTrue();
        assertThat(refused()).containsExactly(property);
    }

    @Test
    void names_all_that_are_missing_when_only_one_is_set() {
        MockEnvironment url = new MockEnvironment().withProperty("register.database.url", "jdbc:postgresql://db/r");
        GivenDatabases inPart = new GivenDatabases(url);
        assertThat(inPart.areMeant()).isTrue();
        assertThat(catchThrowableOfType(SettingsIncomplete.class, inPart::databases)
                        .properties())
                .hasSize(9)
                .doesNotContain("register.database.url");
    }

    @ParameterizedTest
    @CsvSource({
        "register.database.url, register.keys.url",
        "register.database.owner.username, register.database.app.username",
        "register.keys.owner.username, register.keys.app.username"
    })
    void refuses_two_that_must_differ(String one, String other) {
        environment.setProperty(one, environment.getRequiredProperty(other));
        assertThat(refused()).containsExactly(one, other);
    }

    private List<String> refused() {
        return catchThrowableOfType(SettingsIncomplete.class, given::databases).properties();
    }
}
