package nl.schoolleidersregister.provider.view;

import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.provider.ChamberNumber;
import nl.schoolleidersregister.provider.Provider;
import nl.schoolleidersregister.provider.ProviderEvent.ProviderSignedUp;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.provider.ProviderName;
import nl.schoolleidersregister.shared.Subject;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog.Entry;
import nl.schoolleidersregister.testing.TestViews;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ProvidersIT {

    private static final ProviderId PROVIDER = new ProviderId(new UUID(0x4005L, 1));

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final Providers providers = new Providers(database.register());

    @Test
    void who_signed_up_is_found_by_its_id_and_nobody_else() {
        var stream = Provider.streamOf(PROVIDER);
        var fact = new ProviderSignedUp(
                new ProviderName("Academie (demo)"), new ChamberNumber("01234567"), noon("2026-01-10"));
        new TestViews(database)
                .advance(
                        List.of(new ProviderProjection()),
                        TestViews.logged(List.of(new Entry(stream, new Subject(stream), 0, fact))));
        assertThat(providers.find(PROVIDER))
                .contains(new ProviderOnFile(
                        PROVIDER, new ProviderName("Academie (demo)"), new ChamberNumber("01234567")));
        assertThat(providers.find(new ProviderId(new UUID(0x4005L, 2)))).isEmpty();
    }
}
