package nl.schoolleidersregister.verification.view;

import static nl.schoolleidersregister.offering.OfferingFixture.PROVIDER;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.provider.ChamberNumber;
import nl.schoolleidersregister.provider.Provider;
import nl.schoolleidersregister.provider.ProviderEvent.ProviderSignedUp;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.provider.ProviderName;
import nl.schoolleidersregister.provider.view.ProviderProjection;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Subject;
import nl.schoolleidersregister.testing.Erasure;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog.Entry;
import nl.schoolleidersregister.testing.TestViews;
import nl.schoolleidersregister.verification.Finding;
import nl.schoolleidersregister.verification.Verification;
import nl.schoolleidersregister.verification.VerificationEvent;
import nl.schoolleidersregister.verification.VerificationEvent.FindingRecorded;
import nl.schoolleidersregister.verification.VerificationEvent.VerificationAnswered;
import nl.schoolleidersregister.verification.VerificationEvent.VerificationClosed;
import nl.schoolleidersregister.verification.VerificationEvent.VerificationOpened;
import nl.schoolleidersregister.verification.VerificationId;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class VerificationsIT {

    private static final VerificationId ONE = new VerificationId(new UUID(0x4008L, 1));
    private static final Personal<Reason> TEXT = Personal.of(new Reason("Hoe weet u wie er was?"));

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestViews views = new TestViews(database);
    private final Verifications verifications = new Verifications(database.register());

    private static List<Entry> log(VerificationEvent... facts) {
        var provider = Provider.streamOf(PROVIDER);
        var log = new ArrayList<Entry>();
        log.add(new Entry(
                provider,
                new Subject(provider),
                0,
                new ProviderSignedUp(
                        new ProviderName("Academie (demo)"), new ChamberNumber("12345678"), noon("2026-01-01"))));
        var stream = Verification.streamOf(ONE);
        for (var fact : facts) {
            log.add(new Entry(stream, new Subject(stream), log.size() - 1, fact));
        }
        return log;
    }

    private static VerificationOpened opened() {
        return new VerificationOpened(PROVIDER, null, TEXT, day("2026-03-29"), noon("2026-03-01"));
    }

    private VerificationOnFile after(VerificationEvent... facts) {
        views.clear();
        views.advance(List.of(new ProviderProjection(), new VerificationProjection()), TestViews.logged(log(facts)));
        return verifications.find(ONE).orElseThrow();
    }

    @Test
    void stands_there_as_far_as_it_came() {
        var answered = new VerificationAnswered(TEXT, noon("2026-03-05"));
        var improve = new FindingRecorded(PROVIDER, null, Finding.IMPROVE, TEXT, day("2026-06-01"), noon("2026-03-06"));
        var inOrder = new FindingRecorded(PROVIDER, null, Finding.IN_ORDER, TEXT, null, noon("2026-06-02"));
        var asked = after(opened());
        assertThat(asked.awaitsAnswer()).isTrue();
        assertThat(asked.question()).isEqualTo("Hoe weet u wie er was?");
        assertThat(asked.providerName()).isEqualTo("Academie (demo)");
        assertThat(verifications.open()).hasSize(1);
        assertThat(verifications.of(PROVIDER)).hasSize(1);
        assertThat(verifications.of(new ProviderId(new UUID(1, 1)))).isEmpty();

        assertThat(after(opened(), answered).awaitsAnswer()).isFalse();
        var found = after(opened(), answered, improve);
        assertThat(found.awaitsFinding()).isTrue();
        assertThat(found.improveBy()).isEqualTo(day("2026-06-01"));
        var better = after(opened(), answered, improve, inOrder);
        assertThat(better.awaitsFinding()).isFalse();
        assertThat(better.improveBy()).as("of the latest finding").isNull();
        var closed = after(opened(), answered, improve, inOrder, new VerificationClosed(noon("2026-06-03")));
        assertThat(closed.closedAt()).isEqualTo(noon("2026-06-03"));
        assertThat(closed.version()).isEqualTo(4);
        assertThat(verifications.open()).isEmpty();
    }

    @Test
    void without_the_key_the_texts_are_gone_and_the_rest_stands() {
        views.advance(
                List.of(new ProviderProjection(), new VerificationProjection()),
                TestViews.logged(log(opened())).stream().map(Erasure::of).toList());
        var one = verifications.find(ONE).orElseThrow();
        assertThat(one.question()).isNull();
        assertThat(one.answerBy()).isEqualTo(day("2026-03-29"));
    }
}
