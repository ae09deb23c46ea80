package nl.schoolleidersregister.offering.view;

import static nl.schoolleidersregister.offering.OfferingFixture.course;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.offering.Advice;
import nl.schoolleidersregister.offering.OfferedProgramme;
import nl.schoolleidersregister.offering.Offering;
import nl.schoolleidersregister.offering.OfferingEvent;
import nl.schoolleidersregister.offering.OfferingEvent.AdviceNotFollowed;
import nl.schoolleidersregister.offering.OfferingEvent.CommitteeAdvised;
import nl.schoolleidersregister.offering.OfferingEvent.NewVersionSubmitted;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingDeclined;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingSubmitted;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingValidated;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingWithdrawn;
import nl.schoolleidersregister.offering.OfferingFixture;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.offering.Programme;
import nl.schoolleidersregister.offering.view.OfferingOnFile.Outcome;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.provider.ProviderName;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Subject;
import nl.schoolleidersregister.testing.Erasure;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog.Entry;
import nl.schoolleidersregister.testing.TestViews;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class OfferingsIT {

    private static final ProviderName NAME = new ProviderName("Academie (demo)");
    private static final ProviderId OTHER = new ProviderId(new UUID(0x4005L, 2));
    private static final int MOST = 10;

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestViews views = new TestViews(database);
    private final Offerings offerings = new Offerings(database.register());

    private static OfferingId offering(int number) {
        return new OfferingId(new UUID(0x4006L, number));
    }

    private static Entry entry(int number, int sequence, OfferingEvent fact) {
        var stream = Offering.streamOf(offering(number));
        return new Entry(stream, new Subject(stream), sequence, fact);
    }

    private static Entry submitted(int number, ProviderId by, String on) {
        return entry(number, 0, new OfferingSubmitted(by, NAME, course(480), noon(on)));
    }

    private static Entry validated(int number, String on, String from, String until) {
        return entry(number, 1, new OfferingValidated(course(360), new Period(day(from), day(until)), noon(on)));
    }

    private void happened(Entry... entries) {
        views.advance(List.of(new OfferingProjection()), TestViews.logged(List.of(entries)));
    }

    private static List<OfferingId> ids(List<OfferingOnFile> found) {
        return found.stream().map(OfferingOnFile::id).toList();
    }

    @Test
    void what_was_submitted_waits_the_longest_first() {
        happened(
                submitted(1, OfferingFixture.PROVIDER, "2026-01-12"),
                submitted(2, OTHER, "2026-01-10"),
                submitted(3, OfferingFixture.PROVIDER, "2026-01-11"),
                entry(3, 1, new OfferingWithdrawn(noon("2026-01-13"))));
        assertThat(ids(offerings.waiting())).containsExactly(offering(2), offering(1));
        assertThat(offerings.find(offering(1)))
                .contains(new OfferingOnFile(
                        offering(1),
                        OfferingFixture.PROVIDER,
                        NAME,
                        course(480),
                        Outcome.SUBMITTED,
                        null,
                        null,
                        null,
                        noon("2026-01-12"),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        0));
        assertThat(offerings.find(offering(4))).isEmpty();
    }

    @Test
    void what_was_validated_stands_as_it_was_validated() {
        happened(
                submitted(1, OfferingFixture.PROVIDER, "2026-01-12"),
                validated(1, "2026-01-20", "2026-02-01", "2029-02-01"));
        var found = offerings.find(offering(1)).orElseThrow();
        assertThat(found)
                .isEqualTo(new OfferingOnFile(
                        offering(1),
                        OfferingFixture.PROVIDER,
                        NAME,
                        course(360),
                        Outcome.VALIDATED,
                        new Period(day("2026-02-01"), day("2029-02-01")),
                        null,
                        null,
                        noon("2026-01-12"),
                        noon("2026-01-20"),
                        null,
                        null,
                        null,
                        List.of(new OfferingVersion(1, course(360), new Period(day("2026-02-01"), day("2029-02-01")))),
                        1));
        assertThat(found.programme()).isEqualTo(new Programme(offering(1), NAME, course(360)));
        assertThat(offerings.waiting()).isEmpty();
    }

    @Test
    void what_is_valid_can_be_held_from_the_first_day_to_the_last() {
        happened(
                submitted(1, OfferingFixture.PROVIDER, "2026-01-12"),
                validated(1, "2026-01-20", "2026-02-01", "2029-02-01"));
        assertThat(offerings.validOn(day("2026-01-31"), MOST)).isEmpty();
        assertThat(ids(offerings.validOn(day("2026-02-01"), MOST))).containsExactly(offering(1));
        assertThat(ids(offerings.validOn(day("2029-01-31"), MOST))).containsExactly(offering(1));
        assertThat(offerings.validOn(day("2029-02-01"), MOST)).isEmpty();
        var found = offerings.find(offering(1)).orElseThrow();
        assertThat(found.isValidOn(day("2026-01-31"))).isFalse();
        assertThat(found.isValidOn(day("2029-01-31"))).isTrue();
    }

    @Test
    void what_was_withdrawn_can_no_longer_be_held() {
        happened(
                submitted(1, OfferingFixture.PROVIDER, "2026-01-12"),
                validated(1, "2026-01-20", "2026-02-01", "2029-02-01"),
                entry(1, 2, new OfferingWithdrawn(noon("2026-03-01"))));
        assertThat(offerings.validOn(day("2026-04-01"), MOST)).isEmpty();
        var found = offerings.find(offering(1)).orElseThrow();
        assertThat(found.outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(found.isValidOn(day("2026-04-01"))).isFalse();
        assertThat(found.version()).isEqualTo(2);
    }

    @Test
    void what_was_declined_says_why_as_long_as_the_key_is_there() {
        var reason = Personal.of(new Reason("Gaat niet over leidinggeven."));
        var declined = entry(1, 1, new OfferingDeclined(reason, noon("2026-01-20")));
        happened(submitted(1, OfferingFixture.PROVIDER, "2026-01-12"), declined);
        var found = offerings.find(offering(1)).orElseThrow();
        assertThat(found.outcome()).isEqualTo(Outcome.DECLINED);
        assertThat(found.reason()).isEqualTo("Gaat niet over leidinggeven.");
        views.clear();
        views.advance(
                List.of(new OfferingProjection()),
                TestViews.logged(List.of(submitted(1, OfferingFixture.PROVIDER, "2026-01-12"), declined)).stream()
                        .map(Erasure::of)
                        .toList());
        assertThat(offerings.find(offering(1)).orElseThrow().reason()).isNull();
    }

    @Test
    void a_provider_sees_its_own_the_latest_first() {
        happened(
                submitted(1, OfferingFixture.PROVIDER, "2026-01-10"),
                submitted(2, OTHER, "2026-01-11"),
                submitted(3, OfferingFixture.PROVIDER, "2026-01-12"));
        assertThat(ids(offerings.of(OfferingFixture.PROVIDER))).containsExactly(offering(3), offering(1));
    }

    @Test
    void no_more_are_given_than_asked() {
        happened(
                submitted(1, OfferingFixture.PROVIDER, "2026-01-10"),
                validated(1, "2026-01-20", "2026-02-01", "2029-02-01"),
                submitted(2, OfferingFixture.PROVIDER, "2026-01-10"),
                validated(2, "2026-01-20", "2026-02-01", "2029-02-01"));
        assertThat(offerings.validOn(day("2026-03-01"), 1)).hasSize(1);
        assertThat(offerings.validOn(day("2026-03-01"), 2)).hasSize(2);
    }

    @Test
    void a_new_version_waits_beside_the_one_in_force_and_follows_on_it() {
        happened(
                submitted(1, OfferingFixture.PROVIDER, "2026-01-10"),
                validated(1, "2026-01-20", "2026-02-01", "2029-02-01"),
                entry(1, 2, new NewVersionSubmitted(course(300), noon("2026-03-01"))));
        var waits = offerings.find(offering(1)).orElseThrow();
        assertThat(ids(offerings.waiting())).containsExactly(offering(1));
        assertThat(waits.outcome()).isEqualTo(Outcome.VALIDATED);
        assertThat(waits.terms()).isEqualTo(course(360));
        assertThat(waits.judged()).isEqualTo(course(300));
        assertThat(waits.waitingSince()).isEqualTo(noon("2026-03-01"));
        views.advance(
                List.of(new OfferingProjection()),
                TestViews.loggedFrom(
                        4,
                        List.of(entry(
                                1,
                                3,
                                new OfferingValidated(
                                        course(300),
                                        new Period(day("2026-04-01"), day("2029-04-01")),
                                        noon("2026-03-10"))))));
        var found = offerings.find(offering(1)).orElseThrow();
        assertThat(offerings.waiting()).isEmpty();
        assertThat(found.terms()).isEqualTo(course(300));
        assertThat(found.versions())
                .containsExactly(
                        new OfferingVersion(1, course(360), new Period(day("2026-02-01"), day("2026-04-01"))),
                        new OfferingVersion(2, course(300), new Period(day("2026-04-01"), day("2029-04-01"))));
        assertThat(found.heldFrom(day("2026-03-31")))
                .isEqualTo(new OfferedProgramme(
                        OfferingFixture.PROVIDER,
                        new Programme(offering(1), NAME, course(360)),
                        new Period(day("2026-02-01"), day("2029-04-01")),
                        false));
        assertThat(found.heldFrom(day("2026-04-01")).programme().terms()).isEqualTo(course(300));
        assertThat(found.heldFrom(day("2026-04-01")).valid())
                .isEqualTo(new Period(day("2026-04-01"), day("2029-04-01")));
    }

    @Test
    void a_new_version_that_is_declined_leaves_the_old_one_in_force_and_says_why() {
        var reason = Personal.of(new Reason("Te kort."));
        happened(
                submitted(1, OfferingFixture.PROVIDER, "2026-01-10"),
                validated(1, "2026-01-20", "2026-02-01", "2029-02-01"),
                entry(1, 2, new NewVersionSubmitted(course(60), noon("2026-03-01"))),
                entry(1, 3, new OfferingDeclined(reason, noon("2026-03-10"))));
        var found = offerings.find(offering(1)).orElseThrow();
        assertThat(found.outcome()).isEqualTo(Outcome.VALIDATED);
        assertThat(found.isValidOn(day("2026-03-11"))).isTrue();
        assertThat(found.asked()).isNull();
        assertThat(found.reason()).isEqualTo("Te kort.");
    }

    @Test
    void what_the_committee_advised_is_of_what_waits_or_was_decided_last() {
        var why = Personal.of(new Reason("Past goed."));
        happened(
                submitted(1, OfferingFixture.PROVIDER, "2026-01-10"),
                entry(1, 1, new CommitteeAdvised(Advice.DECLINE, day("2026-01-12"), why, noon("2026-01-13"))),
                entry(1, 2, new AdviceNotFollowed(Personal.of(new Reason("Toch wel.")), noon("2026-01-20"))),
                entry(
                        1,
                        3,
                        new OfferingValidated(
                                course(360), new Period(day("2026-02-01"), day("2029-02-01")), noon("2026-01-20"))));
        assertThat(offerings.find(offering(1)).orElseThrow().advice())
                .isEqualTo(new AdviceOnFile(Advice.DECLINE, day("2026-01-12"), "Past goed.", "Toch wel."));
        views.advance(
                List.of(new OfferingProjection()),
                TestViews.loggedFrom(
                        5, List.of(entry(1, 4, new NewVersionSubmitted(course(300), noon("2026-03-01"))))));
        assertThat(offerings.find(offering(1)).orElseThrow().advice()).isNull();
    }
}
