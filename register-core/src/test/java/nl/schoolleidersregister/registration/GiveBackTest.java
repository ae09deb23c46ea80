package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.NUMBER;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_DOSSIER;
import static nl.schoolleidersregister.registration.StandingFixture.registeredPerson;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsReversed;
import nl.schoolleidersregister.registration.StandingCommand.GiveBack;
import nl.schoolleidersregister.registration.StandingCommand.TakeOver;
import nl.schoolleidersregister.registration.StandingEvent.GaveBack;
import nl.schoolleidersregister.shared.DossierId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GiveBackTest {

    private static final PePoints OWN = PointsFixture.points(PointsFixture.CREDIT, "2026-01-20", 120);
    private static final PePoints TAKEN = PointsFixture.points(PointsFixture.SECOND_CREDIT, "2026-01-21", 60);
    private static final PePoints LATER = PointsFixture.points(PointsFixture.THIRD_CREDIT, "2026-01-22", 60);

    @Test
    void takes_back_what_was_taken_over_and_nothing_else() {
        var dossier = merged();
        dossier.when(giveBack(null)).thenRecorded(gaveBack(), reversed(PointsFixture.SECOND_CREDIT));
        assertThat(dossier.career().standing().tookOver()).isEmpty();
    }

    @Test
    void does_not_take_back_twice_what_was_reversed_meanwhile() {
        merged().given(PointsFixture.reversed("2026-02-10", PointsFixture.SECOND_CREDIT))
                .when(giveBack(null))
                .thenRecorded(gaveBack());
    }

    @Test
    void takes_back_what_was_taken_over_in_two_steps() {
        merged().after(takeOver("2026-02-10", LATER))
                .when(giveBack(null))
                .thenRecorded(gaveBack(), reversed(PointsFixture.SECOND_CREDIT), reversed(PointsFixture.THIRD_CREDIT));
    }

    @Test
    void refuses_what_was_never_taken_over() {
        registeredPerson().when(giveBack(null)).thenRefusedBy("merge.on-file");
    }

    @Test
    void refuses_a_second_time() {
        merged().after(giveBack(null)).when(giveBack(null)).thenRefusedBy("merge.on-file");
    }

    @Test
    void refuses_a_registrar_who_judges_the_own_dossier() {
        merged().when(giveBack(DOSSIER)).thenRefusedBy("registration.not-own-dossier");
    }

    @Test
    void takes_the_order_of_a_registrar_who_has_another_dossier() {
        merged().when(giveBack(OTHER_DOSSIER)).thenRecorded(gaveBack(), reversed(PointsFixture.SECOND_CREDIT));
    }

    private static Dossier merged() {
        return registeredPerson().given(PointsFixture.earned("2026-01-20", OWN)).after(takeOver("2026-02-01", TAKEN));
    }

    private static TakeOver takeOver(String on, PePoints points) {
        return new TakeOver(DOSSIER, registrarOn(on), OTHER_DOSSIER, null, NUMBER, List.of(points));
    }

    private static GiveBack giveBack(@Nullable DossierId judge) {
        return new GiveBack(DOSSIER, registrarOn("2026-03-01"), OTHER_DOSSIER, judge);
    }

    private static GaveBack gaveBack() {
        return new GaveBack(OTHER_DOSSIER, noon("2026-03-01"));
    }

    private static PePointsReversed reversed(CreditId credit) {
        return new PePointsReversed(credit, Reversal.MERGE_UNDONE, noon("2026-03-01"));
    }
}
