package nl.schoolleidersregister.activity.policy;

import static nl.schoolleidersregister.offering.OfferingFixture.programme;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.activity.ActivityCommand.AcceptCertificate;
import nl.schoolleidersregister.activity.ActivityCommand.ClaimAttendance;
import nl.schoolleidersregister.activity.ActivityCommand.ConfirmAttendance;
import nl.schoolleidersregister.activity.ActivityId;
import nl.schoolleidersregister.activity.Certificates;
import nl.schoolleidersregister.activity.view.Activities;
import nl.schoolleidersregister.activity.view.ActivityOnFile.Day;
import nl.schoolleidersregister.activity.view.ActivityOnFile.State;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.offering.view.Executions;
import nl.schoolleidersregister.policies.PoliciesConfiguration;
import nl.schoolleidersregister.policies.PolicyRegister;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.RegistrationFixture;
import nl.schoolleidersregister.registration.StandingCommand.RequestRemoval;
import nl.schoolleidersregister.registration.StandingCommand.Restore;
import nl.schoolleidersregister.registration.view.LedgerLine;
import nl.schoolleidersregister.registration.view.LedgerLines;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Moments;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.RuleCode;
import nl.schoolleidersregister.visit.Shown;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** From the provider's list to the ledger and back, as the views show it. */
class CreditingIT {

    private static final AttendanceId LISTED = new AttendanceId(new UUID(0x4003L, 1_001));
    private static final AttendanceId LISTED_AGAIN = new AttendanceId(new UUID(0x4003L, 1_002));

    @AutoClose
    private final PolicyRegister register = new PolicyRegister(PoliciesConfiguration.class, Shown.class);

    private final Shown shown = register.part(Shown.class);

    private Day day(DossierId who) {
        return register.part(Activities.class)
                .find(who, ActivityId.of(who, PolicyRegister.COURSE))
                .orElseThrow()
                .days()
                .getFirst();
    }

    /** Somebody who was registered, and left the register before the course was held. */
    private DossierId left(int number) {
        var dossier = register.registered(number);
        register.send(new RequestRemoval(dossier, Moments.leaderOn("2026-02-20")));
        return dossier;
    }

    private List<LedgerLine> ledger(DossierId who) {
        return register.part(LedgerLines.class).of(who);
    }

    private ClaimAttendance claim(DossierId who, String day, int minutes) {
        return new ClaimAttendance(
                who,
                Moments.leaderOn("2026-03-05"),
                PolicyRegister.COURSE,
                programme(480),
                new MeetingDays(Moments.day("2026-03-02"), Moments.day("2026-03-04")),
                Moments.day(day),
                new Minutes(minutes));
    }

    @Test
    void who_is_on_the_list_has_the_points_as_soon_as_the_page_is_there() {
        var anne = register.registered(1);
        shown.await(register.attended(anne, "2026-03-02", 240, LISTED));
        assertThat(day(anne).state()).isEqualTo(State.CREDITED);
        assertThat(ledger(anne)).singleElement().satisfies(line -> {
            assertThat(line.stands()).isTrue();
            assertThat(line.points().minutes()).isEqualTo(new Minutes(240));
            assertThat(line.points().entry())
                    .isEqualTo(ActivityId.of(anne, PolicyRegister.COURSE).entry());
            assertThat(line.points().credit()).isEqualTo(new CreditId(LISTED.value()));
            assertThat(line.earnedAt()).as("the moment of the list").isEqualTo(Moments.noon("2026-03-10"));
        });
        assertThat(register.part(Executions.class)
                        .find(PolicyRegister.COURSE)
                        .orElseThrow()
                        .participants())
                .isOne();
    }

    @Test
    void who_is_taken_off_the_list_has_them_no_longer() {
        var anne = register.registered(1);
        register.attended(anne, "2026-03-02", 240, LISTED);
        shown.await(register.withdrawn(LISTED));
        assertThat(day(anne).state()).isEqualTo(State.REVERSED);
        assertThat(ledger(anne))
                .singleElement()
                .satisfies(line -> assertThat(line.stands()).isFalse());
    }

    @Test
    void who_is_put_on_the_list_anew_has_the_new_minutes() {
        var anne = register.registered(1);
        register.attended(anne, "2026-03-02", 240, LISTED);
        register.withdrawn(LISTED);
        shown.await(register.attended(anne, "2026-03-02", 180, LISTED_AGAIN));
        assertThat(day(anne).minutes()).isEqualTo(new Minutes(180));
        assertThat(ledger(anne).stream()
                        .filter(LedgerLine::stands)
                        .map(line -> line.points().minutes()))
                .containsExactly(new Minutes(180));
    }

    @Test
    void a_claim_and_a_list_of_one_day_count_once() {
        var anne = register.registered(1);
        shown.await(register.send(claim(anne, "2026-03-02", 300)));
        assertThat(day(anne).state()).isEqualTo(State.CLAIMED);
        assertThat(ledger(anne)).isEmpty();
        shown.await(register.attended(anne, "2026-03-02", 240, LISTED));
        assertThat(day(anne).state()).isEqualTo(State.CREDITED);
        assertThat(ledger(anne)).hasSize(1);
    }

    @Test
    void an_accepted_certificate_earns_the_points_and_the_list_adds_nothing() {
        var anne = register.registered(1);
        register.send(claim(anne, "2026-03-02", 300));
        var credit = new CreditId(new UUID(0x4009L, 1));
        shown.await(register.send(new AcceptCertificate(
                anne,
                Moments.registrarOn("2026-03-09"),
                ActivityId.of(anne, PolicyRegister.COURSE),
                Moments.day("2026-03-02"),
                credit,
                new Certificates(1),
                null)));
        shown.await(register.attended(anne, "2026-03-02", 240, LISTED));
        assertThat(ledger(anne).stream().map(line -> line.points().credit())).containsExactly(credit);
    }

    @Test
    void what_the_ledger_refuses_names_its_rule_on_the_activity() {
        var anne = left(1);
        shown.await(register.attended(anne, "2026-03-02", 240, LISTED));
        assertThat(day(anne).state()).isEqualTo(State.REFUSED);
        assertThat(day(anne).rule()).isEqualTo(new RuleCode("points.dossier-open"));
        assertThat(ledger(anne)).isEmpty();
        assertThat(register.facts(anne))
                .containsExactly(
                        "activity.attendance-confirmed",
                        "activity.credited",
                        "registration.pe-points-refused",
                        "activity.crediting-refused");
    }

    @Test
    void what_the_ledger_refused_stays_refused_when_it_is_told_again_after_the_restoration() {
        var anne = left(1);
        shown.await(register.attended(anne, "2026-03-02", 240, LISTED));
        var back = new Reason("Zij vertrok bij vergissing.");
        register.send(
                new Restore(anne, Moments.registrarOn("2026-03-20"), null, false, back, RegistrationFixture.RULES));
        var before = register.facts(anne);
        register.change("delete from policy_position");
        PolicyRegister.until(
                () -> !register.ask("select 1 from policy_position").isEmpty());
        assertThat(register.facts(anne)).isEqualTo(before);
        assertThat(ledger(anne)).isEmpty();
    }

    @Test
    void two_lists_of_one_day_that_together_take_more_than_24_hours_count_as_far_as_they_fit() {
        var anne = register.registered(1);
        var other = new ExecutionId(new UUID(0x4007L, 2));
        register.send(new ConfirmAttendance(
                anne,
                Moments.registerOn("2026-03-10"),
                LISTED_AGAIN,
                other,
                programme(9_600),
                Moments.day("2026-03-02"),
                new Minutes(1_300)));
        shown.await(register.attended(anne, "2026-03-02", 240, LISTED));
        assertThat(day(anne).rule()).isEqualTo(new RuleCode("points.day"));
        assertThat(ledger(anne)).hasSize(1);
    }
}
