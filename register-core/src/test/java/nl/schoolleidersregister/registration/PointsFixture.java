package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registerOn;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.registration.RegistrationCommand.EarnPePoints;
import nl.schoolleidersregister.registration.RegistrationCommand.RefusePePoints;
import nl.schoolleidersregister.registration.RegistrationCommand.ReversePePoints;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsEarned;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsRefused;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsReversed;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.RuleCode;
import nl.schoolleidersregister.shared.Scenario;

/** The sentences of the tests about points; the dossier is that of {@link RegistrationFixture}. */
final class PointsFixture {

    static final CreditId CREDIT = credit(1);
    static final CreditId SECOND_CREDIT = credit(2);
    static final CreditId THIRD_CREDIT = credit(3);

    private PointsFixture() {}

    static CreditId credit(int number) {
        return new CreditId(new UUID(0x4004L, 0x8000_0000_0000_0000L + number));
    }

    /** Enrolled on 10 January 2026, registered on the 15th. */
    static Scenario<RegistrationEvent, RegistrationCommand> registeredPerson() {
        return enrolledPerson()
                .given(
                        RegistrationFixture.verified("2026-01-15", RegistrationFixture.DIPLOMA),
                        RegistrationFixture.registered("2026-01-15", "2030-01-15"));
    }

    /** Enrolled on 10 January 2026. */
    static Scenario<RegistrationEvent, RegistrationCommand> enrolledPerson() {
        return RegistrationFixture.given(
                RegistrationFixture.enrolled("2026-01-10"),
                RegistrationFixture.stated("2026-01-10", RegistrationFixture.DIPLOMA, "2024-06-30"));
    }

    static PePoints points(CreditId credit, String day, int minutes) {
        return points(credit, day, day, minutes);
    }

    static PePoints points(CreditId credit, String first, String last, int minutes) {
        return new PePoints(
                credit,
                new EntryId(credit.value()),
                Basis.VALIDATED,
                new Form("COURSE"),
                new Minutes(minutes),
                day(first),
                day(last),
                null,
                List.of(new Competence("VISION")));
    }

    static EarnPePoints earn(String on, PePoints points) {
        return new EarnPePoints(RegistrationFixture.DOSSIER, registerOn(on), points);
    }

    static RefusePePoints refuse(String on, PePoints points, String rule) {
        return new RefusePePoints(RegistrationFixture.DOSSIER, registerOn(on), points, new RuleCode(rule));
    }

    static ReversePePoints reverse(String on, CreditId credit) {
        return new ReversePePoints(RegistrationFixture.DOSSIER, registerOn(on), credit, Reversal.ATTENDANCE_WITHDRAWN);
    }

    static PePointsEarned earned(String on, PePoints points) {
        return new PePointsEarned(points, noon(on));
    }

    static PePointsRefused refused(String on, PePoints points, String rule) {
        return new PePointsRefused(points, new RuleCode(rule), noon(on));
    }

    static PePointsReversed reversed(String on, CreditId credit) {
        return new PePointsReversed(credit, Reversal.ATTENDANCE_WITHDRAWN, noon(on));
    }
}
