package nl.schoolleidersregister.provider.view;

import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.provider.ChamberNumber;
import nl.schoolleidersregister.provider.Provider;
import nl.schoolleidersregister.provider.ProviderEvent.AcademyEnded;
import nl.schoolleidersregister.provider.ProviderEvent.BecameAcademy;
import nl.schoolleidersregister.provider.ProviderEvent.ProviderSignedUp;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.provider.ProviderName;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.Subject;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog.Entry;
import nl.schoolleidersregister.testing.TestViews;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ProvidersIT {

    private static final ProviderId PROVIDER = new ProviderId(new UUID(0x4005L, 1));

    private static final ProviderName NAME = new ProviderName("Academie (demo)");
    private static final ChamberNumber NUMBER = new ChamberNumber("01234567");

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestViews views = new TestViews(database);
    private final Providers providers = new Providers(database.register());

    @Test
    void who_signed_up_is_found_by_its_id_and_nobody_else() {
        var stream = Provider.streamOf(PROVIDER);
        var fact = new ProviderSignedUp(NAME, NUMBER, noon("2026-01-10"));
        views.advance(
                List.of(new ProviderProjection()),
                TestViews.logged(List.of(new Entry(stream, new Subject(stream), 0, fact))));
        assertThat(providers.find(PROVIDER)).contains(new ProviderOnFile(PROVIDER, NAME, NUMBER, null, 0));
        assertThat(providers.all()).hasSize(1);
        assertThat(providers.find(new ProviderId(new UUID(0x4005L, 2)))).isEmpty();
    }

    @Test
    void an_academy_belongs_to_its_board_until_that_ends() {
        var stream = Provider.streamOf(PROVIDER);
        var board = new BoardNumber("99101");
        views.advance(
                List.of(new ProviderProjection()),
                TestViews.logged(List.of(
                        new Entry(
                                stream, new Subject(stream), 0, new ProviderSignedUp(NAME, NUMBER, noon("2026-01-10"))),
                        new Entry(stream, new Subject(stream), 1, new BecameAcademy(board, noon("2026-01-11"))))));
        assertThat(providers.find(PROVIDER)).contains(new ProviderOnFile(PROVIDER, NAME, NUMBER, board, 1));
        views.advance(
                List.of(new ProviderProjection()),
                TestViews.loggedFrom(
                        3,
                        List.of(new Entry(
                                stream, new Subject(stream), 2, new AcademyEnded(board, noon("2026-01-12"))))));
        assertThat(providers.find(PROVIDER)).contains(new ProviderOnFile(PROVIDER, NAME, NUMBER, null, 2));
    }
}
