package nl.schoolleidersregister.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import nl.schoolleidersregister.access.FakeProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** When the register asks a provider to describe itself, and what it makes of the answer. */
class ConfiguredProviderTest {

    private final FakeProvider there = new FakeProvider(FakeProvider.newKey());
    private final ConfiguredProvider provider = new ConfiguredProvider(new OidcSettings(
            URI.create(there.issuer()),
            "register",
            "a secret",
            null,
            Set.of("email"),
            "schoolleidersregister",
            "roles",
            Map.of(),
            Set.of()));

    @AfterEach
    void stop() {
        there.close();
    }

    @Test
    void asks_nothing_before_it_must() {
        assertThat(provider.origins()).containsExactly(there.issuer());
        assertThat(provider.issuer()).isEqualTo(there.issuer());
        assertThat(there.asked()).isZero();
    }

    @Test
    void asks_once() {
        assertThat(provider.registration()).isSameAs(provider.registration());
        assertThat(there.asked()).isOne();
    }

    @Test
    void asks_again_after_a_failure() {
        there.isDown(true);
        assertThatException().isThrownBy(provider::registration);
        there.isDown(false);
        assertThat(provider.registration().getProviderDetails().getTokenUri()).isEqualTo(there.issuer() + "/token");
    }

    @Test
    void proves_itself_with_a_secret_when_it_has_no_key() {
        var registration = provider.registration();
        assertThat(registration.getClientAuthenticationMethod())
                .isEqualTo(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        assertThat(registration.getClientSecret()).isEqualTo("a secret");
    }

    @Test
    void always_asks_for_openid_and_pkce() {
        assertThat(provider.registration().getScopes()).containsExactlyInAnyOrder("openid", "email");
        assertThat(provider.registration().getClientSettings().isRequireProofKey())
                .isTrue();
    }

    @Test
    void knows_where_forms_may_end_once_it_was_told() {
        provider.registration();
        assertThat(provider.origins())
                .containsExactlyInAnyOrder(there.issuer(), "http://login.example.org", "http://logout.example.org");
    }
}
