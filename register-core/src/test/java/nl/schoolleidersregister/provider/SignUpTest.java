package nl.schoolleidersregister.provider;

import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.providerOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.schoolleidersregister.provider.ProviderCommand.SignUp;
import nl.schoolleidersregister.provider.ProviderEvent.ProviderSignedUp;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Scenario;
import nl.schoolleidersregister.shared.Subject;
import org.junit.jupiter.api.Test;

/** Whether an account or a number is taken is decided by claims. */
class SignUpTest {

    private static final ProviderId PROVIDER = new ProviderId(UUID.fromString("00000000-0000-4000-8000-0000000000c1"));
    private static final ProviderName NAME = new ProviderName("Academie (demo)");
    private static final ChamberNumber NUMBER = new ChamberNumber("12345678");

    @Test
    void records_who_the_provider_is() {
        provider()
                .when(new SignUp(PROVIDER, providerOn("2026-01-10"), NAME, NUMBER))
                .thenRecorded(new ProviderSignedUp(NAME, NUMBER, noon("2026-01-10")));
    }

    @Test
    void a_number_that_another_provider_has_is_refused_by_a_rule_of_its_own() {
        assertThat(new OneNumberOneProvider(true).holds()).isFalse();
        assertThat(new OneNumberOneProvider(false).holds()).isTrue();
        assertThat(new OneNumberOneProvider(true).basis().code()).isEqualTo("provider.number");
    }

    @Test
    void an_account_that_acts_for_another_provider_is_refused_by_a_rule_of_its_own() {
        assertThat(new OneAccountOneProvider(true).holds()).isFalse();
        assertThat(new OneAccountOneProvider(false).holds()).isTrue();
        assertThat(new OneAccountOneProvider(true).basis().code()).isEqualTo("provider.account");
    }

    private static Scenario<ProviderEvent, ProviderCommand> provider() {
        var streams = new MemoryStreams<>(Provider.class, ProviderEvent.class, Provider::new, Provider::decide);
        var stream = Provider.streamOf(PROVIDER);
        return new Scenario<>(streams, stream, new Subject(stream));
    }
}
