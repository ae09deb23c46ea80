package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.NUMBER;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_DOSSIER;
import static nl.schoolleidersregister.registration.StandingFixture.mergedPerson;
import static nl.schoolleidersregister.registration.StandingFixture.registeredPerson;
import static nl.schoolleidersregister.registration.StandingFixture.strickenPerson;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schoolleidersregister.registration.StandingCommand.GiveBack;
import nl.schoolleidersregister.registration.StandingCommand.TakeOver;
import nl.schoolleidersregister.registration.StandingEvent.TookOver;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Personal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TakeOverTest {

    private static final PePoints FIRST = PointsFixture.points(PointsFixture.CREDIT, "2026-01-20", 120);
    private static final PePoints SECOND = PointsFixture.points(PointsFixture.SECOND_CREDIT, "2026-01-21", 60);

    @Test
    void earns_here_what_was_earned_there_and_keeps_the_number_as_an_alias() {
        var dossier = registeredPerson();
        dossier.when(takeOver(null, FIRST, SECOND))
                .thenRecorded(
                        tookOver(PointsFixture.CREDIT, PointsFixture.SECOND_CREDIT),
                        PointsFixture.earned("2026-02-01", FIRST),
                        PointsFixture.earned("2026-02-01", SECOND));
        assertThat(dossier.status()).isEqualTo(Status.REGISTERED);
        assertThat(dossier.career().standing().tookOver())
                .extracting(Standing.Taken::other)
                .containsExactly(OTHER_DOSSIER);
    }

    @Test
    void takes_over_a_dossier_without_number_or_points() {
        registeredPerson()
                .when(new TakeOver(DOSSIER, registrarOn("2026-02-01"), OTHER_DOSSIER, null, null, List.of()))
                .thenRecorded(new TookOver(OTHER_DOSSIER, null, List.of(), noon("2026-02-01")));
    }

    @Test
    void leaves_out_what_stands_here_already() {
        registeredPerson()
                .given(PointsFixture.earned("2026-01-20", FIRST))
                .when(takeOver(null, FIRST, SECOND))
                .thenRecorded(tookOver(PointsFixture.SECOND_CREDIT), PointsFixture.earned("2026-02-01", SECOND));
    }

    @Test
    void the_same_order_again_changes_nothing() {
        registeredPerson()
                .after(takeOver(null, FIRST, SECOND))
                .when(takeOver(null, FIRST, SECOND))
                .thenNothing();
    }

    @Test
    void what_was_reversed_here_meanwhile_is_not_earned_by_the_same_order_again() {
        registeredPerson()
                .after(takeOver(null, FIRST))
                .given(PointsFixture.reversed("2026-02-10", PointsFixture.CREDIT))
                .when(takeOver(null, FIRST))
                .thenNothing();
    }

    @Test
    void takes_over_again_what_was_given_back() {
        registeredPerson()
                .after(takeOver(null, FIRST), new GiveBack(DOSSIER, registrarOn("2026-02-01"), OTHER_DOSSIER, null))
                .when(takeOver(null, FIRST))
                .thenRecorded(tookOver(PointsFixture.CREDIT), PointsFixture.earned("2026-02-01", FIRST));
    }

    @Test
    void refuses_in_a_closed_dossier() {
        for (var dossier : List.of(strickenPerson(), mergedPerson())) {
            dossier.when(takeOver(null, FIRST)).thenRefusedBy("dossier.open");
        }
    }

    @Test
    void refuses_a_registrar_who_judges_the_own_dossier() {
        registeredPerson().when(takeOver(DOSSIER, FIRST)).thenRefusedBy("registration.not-own-dossier");
    }

    @Test
    void takes_the_order_of_a_registrar_who_has_another_dossier() {
        registeredPerson()
                .when(takeOver(OTHER_DOSSIER, FIRST))
                .thenRecorded(tookOver(PointsFixture.CREDIT), PointsFixture.earned("2026-02-01", FIRST));
    }

    private static TakeOver takeOver(@Nullable DossierId judge, PePoints... points) {
        return new TakeOver(DOSSIER, registrarOn("2026-02-01"), OTHER_DOSSIER, judge, NUMBER, List.of(points));
    }

    private static TookOver tookOver(CreditId... credits) {
        return new TookOver(OTHER_DOSSIER, Personal.of(NUMBER), List.of(credits), noon("2026-02-01"));
    }
}
