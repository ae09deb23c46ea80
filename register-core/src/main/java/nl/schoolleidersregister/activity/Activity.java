package nl.schoolleidersregister.activity;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.schoolleidersregister.activity.ActivityCommand.AcceptCertificate;
import nl.schoolleidersregister.activity.ActivityCommand.ClaimAttendance;
import nl.schoolleidersregister.activity.ActivityCommand.ConfirmAttendance;
import nl.schoolleidersregister.activity.ActivityCommand.DeclineCertificate;
import nl.schoolleidersregister.activity.ActivityCommand.RateActivity;
import nl.schoolleidersregister.activity.ActivityCommand.RefuseCrediting;
import nl.schoolleidersregister.activity.ActivityCommand.VoidActivity;
import nl.schoolleidersregister.activity.ActivityCommand.WithdrawClaim;
import nl.schoolleidersregister.activity.ActivityCommand.WithdrawCredit;
import nl.schoolleidersregister.activity.ActivityEvent.ActivityRated;
import nl.schoolleidersregister.activity.ActivityEvent.ActivityVoided;
import nl.schoolleidersregister.activity.ActivityEvent.AttendanceClaimed;
import nl.schoolleidersregister.activity.ActivityEvent.AttendanceConfirmed;
import nl.schoolleidersregister.activity.ActivityEvent.CertificateAccepted;
import nl.schoolleidersregister.activity.ActivityEvent.CertificateDeclined;
import nl.schoolleidersregister.activity.ActivityEvent.ClaimWithdrawn;
import nl.schoolleidersregister.activity.ActivityEvent.CreditWithdrawn;
import nl.schoolleidersregister.activity.ActivityEvent.Credited;
import nl.schoolleidersregister.activity.ActivityEvent.CreditingRefused;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.offering.AttendanceError;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.offering.Programme;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.RuleCode;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.StreamIds;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The stream of one activity of one person: claimed, confirmed, credited; each day of it counts once. */
public final class Activity extends Stream<ActivityEvent> {

    private static final String TYPE = "activity:";

    private final Map<LocalDate, AttendanceClaimed> open = new HashMap<>();
    private final Map<LocalDate, PePoints> credited = new HashMap<>();
    private final Set<AttendanceId> told = new HashSet<>();
    private final Map<AttendanceId, AttendanceConfirmed> present = new HashMap<>();

    private boolean rated;

    /** First day that does not count any more; null while all of it does. */
    private @Nullable LocalDate voidedFrom;

    /** An activity's stream by its id. */
    public Activity(String id) {
        super(id);
    }

    /** Id of an activity's stream, in which whose it is stands. */
    public static String streamOf(DossierId dossier, ActivityId activity) {
        return StreamIds.owned(TYPE, activity, dossier);
    }

    @Override
    protected Subject subject() {
        return StreamIds.owner(id()).subject();
    }

    /** Decides an order; which rules can refuse it stands with each order. */
    public void decide(ActivityCommand command) {
        switch (command) {
            case ClaimAttendance order -> claim(order);
            case WithdrawClaim order -> {
                Rule.check(new ClaimIsOpen(open.containsKey(order.day())));
                record(new ClaimWithdrawn(order.day(), order.origin().at()));
            }
            case ConfirmAttendance order -> confirm(order);
            case WithdrawCredit order -> withdraw(order);
            case VoidActivity order -> lapse(order);
            case AcceptCertificate order -> accept(order);
            case DeclineCertificate order -> {
                judgeable(order.dossier(), order.day(), order.judge());
                record(new CertificateDeclined(
                        order.day(), Personal.of(order.reason()), order.origin().at()));
            }
            case RateActivity order -> rate(order);
            case RefuseCrediting order -> {
                if (stands(order.credit())) {
                    record(new CreditingRefused(
                            order.credit(), order.rule(), order.origin().at()));
                }
            }
        }
    }

    private void claim(ClaimAttendance order) {
        var validated = order.programme().terms().minutes().value();
        Rule.check(
                new ClaimIsOnAMeetingDay(order.day(), order.days()),
                new ClaimIsOfThePast(order.day(), order.origin().today()),
                new ClaimIsOfAStandingDay(order.day(), voidedFrom),
                new DayIsClaimedOnce(order.day(), open.containsKey(order.day()) || credited.containsKey(order.day())),
                new ClaimFitsADay(order.minutes().value()),
                new ClaimFitsProgramme(claimed() + credited() + order.minutes().value(), validated));
        record(new AttendanceClaimed(
                order.execution(),
                order.programme(),
                order.days(),
                order.day(),
                order.minutes(),
                order.origin().at()));
    }

    /** Minutes that wait for the provider or a certificate, all days together. */
    private long claimed() {
        return open.values().stream()
                .mapToLong(claim -> claim.minutes().value())
                .sum();
    }

    /** Minutes that count, all days together. */
    private long credited() {
        return credited.values().stream()
                .mapToLong(points -> points.minutes().value())
                .sum();
    }

    private void confirm(ConfirmAttendance order) {
        if (told.contains(order.attendance())) {
            return;
        }
        var at = order.origin().at();
        record(new AttendanceConfirmed(
                order.attendance(), order.execution(), order.programme(), order.day(), order.minutes(), at));
        if (!credited.containsKey(order.day())) {
            credit(order);
        }
    }

    /** A certificate that was accepted first may have taken a part of the programme, or all of it. */
    private void credit(ConfirmAttendance order) {
        var at = order.origin().at();
        var credit = new CreditId(order.attendance().value());
        var validated = order.programme().terms().minutes().value();
        var room = new ClaimFitsProgramme(credited() + 1, validated);
        if (room.holds()) {
            var minutes = Math.min(order.minutes().value(), validated - Math.toIntExact(credited()));
            record(new Credited(
                    points(order.activity(), credit, order.programme(), order.day(), new Minutes(minutes)), at));
        } else {
            record(new CreditingRefused(credit, new RuleCode(room.basis().code()), at));
        }
    }

    private void accept(AcceptCertificate order) {
        var claim = judgeable(order.dossier(), order.day(), order.judge());
        Rule.check(
                new CertificateIsThere(order.certificates()),
                new ClaimFitsProgramme(
                        credited() + claim.minutes().value(),
                        claim.programme().terms().minutes().value()));
        var at = order.origin().at();
        record(new CertificateAccepted(order.day(), at));
        record(new Credited(
                points(order.activity(), order.credit(), claim.programme(), claim.day(), claim.minutes()), at));
    }

    private AttendanceClaimed judgeable(DossierId dossier, LocalDate day, @Nullable DossierId judge) {
        var claim = open.get(day);
        Rule.check(new ClaimIsOpen(claim != null), new NobodyJudgesTheirOwnClaim(dossier.equals(judge)));
        return requireNonNull(claim);
    }

    private static PePoints points(
            ActivityId activity, CreditId credit, Programme programme, LocalDate day, Minutes minutes) {
        var terms = programme.terms();
        return new PePoints(
                credit,
                activity.entry(),
                Basis.VALIDATED,
                terms.form(),
                minutes,
                day,
                day,
                programme.offering(),
                terms.competences());
    }

    private void withdraw(WithdrawCredit order) {
        var credit = new CreditId(order.attendance().value());
        if (stands(credit)) {
            record(new CreditWithdrawn(credit, order.why(), order.origin().at()));
        }
    }

    private void lapse(VoidActivity order) {
        if (voidedFrom != null && !order.from().isBefore(voidedFrom)) {
            return;
        }
        var at = order.origin().at();
        var gone = credited.values().stream()
                .filter(points -> !points.day().isBefore(order.from()))
                .map(PePoints::credit)
                .toList();
        record(new ActivityVoided(order.from(), at));
        gone.forEach(credit -> record(new CreditWithdrawn(credit, AttendanceError.EXECUTION_WITHDRAWN, at)));
    }

    private boolean stands(CreditId credit) {
        return credited.values().stream().anyMatch(points -> points.credit().equals(credit));
    }

    private void rate(RateActivity order) {
        Rule.check(new RaterWasThere(!present.isEmpty()), new ActivityIsRatedOnce(rated));
        var any = present.values().iterator().next();
        var remark = order.remark();
        record(new ActivityRated(
                any.execution(),
                any.programme().offering(),
                order.stars(),
                remark == null ? null : Personal.of(remark),
                order.origin().at()));
    }

    @EventSourcingHandler
    void evolve(ActivityEvent event) {
        switch (event) {
            case AttendanceClaimed fact -> open.put(fact.day(), fact);
            case ClaimWithdrawn fact -> open.remove(fact.day());
            case AttendanceConfirmed fact -> {
                told.add(fact.attendance());
                present.put(fact.attendance(), fact);
                open.remove(fact.day());
            }
            case CertificateAccepted fact -> open.remove(fact.day());
            case CertificateDeclined fact -> open.remove(fact.day());
            case Credited fact -> credited.put(fact.points().day(), fact.points());
            case CreditingRefused fact -> taken(fact.credit());
            case CreditWithdrawn fact -> {
                present.remove(new AttendanceId(fact.credit().value()));
                taken(fact.credit());
            }
            case ActivityVoided fact -> {
                voidedFrom = fact.from();
                open.keySet().removeIf(day -> !day.isBefore(fact.from()));
            }
            case ActivityRated _ -> rated = true;
        }
    }

    private void taken(CreditId credit) {
        credited.values().removeIf(points -> points.credit().equals(credit));
    }
}
