package nl.schoolleidersregister.bench.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import nl.schoolleidersregister.activity.ActivityCommand.AcceptCertificate;
import nl.schoolleidersregister.activity.ActivityCommand.ClaimAttendance;
import nl.schoolleidersregister.activity.ActivityCommand.DeclineCertificate;
import nl.schoolleidersregister.activity.ActivityCommand.WithdrawClaim;
import nl.schoolleidersregister.activity.ActivityId;
import nl.schoolleidersregister.activity.Certificates;
import nl.schoolleidersregister.evidence.About;
import nl.schoolleidersregister.offering.AttendanceError;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.offering.ExecutionCommand.RecordAttendance;
import nl.schoolleidersregister.offering.ExecutionCommand.ScheduleExecution;
import nl.schoolleidersregister.offering.ExecutionCommand.WithdrawAttendance;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.offering.Place;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Reason;

/** Courses that leaders go to together: most stand on the provider's list, some claim first, few are never listed. */
final class Courses implements Region.Habit {

    private static final double A_QUARTER = 0.52;
    private static final int MOST = 14;

    private final Region region;

    Courses(Region region) {
        this.region = region;
    }

    /** An execution and its days. */
    private record Held(ExecutionId id, Supply.Offer offer, MeetingDays days) {}

    @Override
    public void plan(LocalDate quarter) {
        var going = new ArrayList<Leader>();
        for (var leader : region.learners()) {
            for (var left = leader.some(A_QUARTER); left > 0; left--) {
                going.add(leader);
            }
        }
        shuffle(going);
        for (var from = 0; from < going.size(); from += MOST) {
            var group = new LinkedHashSet<>(going.subList(from, Math.min(going.size(), from + MOST)));
            region.plan(region.in(0, 25), () -> schedule(List.copyOf(group)));
        }
    }

    private void shuffle(List<Leader> leaders) {
        for (var place = leaders.size() - 1; place > 0; place--) {
            Collections.swap(leaders, place, region.chance().nextInt(place + 1));
        }
    }

    private void schedule(List<Leader> group) {
        var first = region.in(10, 55);
        var offer = region.supply().some(first, region.chance());
        var held = new Held(new ExecutionId(region.id()), offer, Supply.held(first, offer));
        var offered = offer.offered();
        region.order(new ScheduleExecution(
                held.id(), region.supply().clerk(), offered.provider(), offered, held.days(), new Place("Utrecht")));
        if (held.days().last().isBefore(region.last())) {
            region.plan(held.days().last().plusDays(1), () -> ended(held, group));
        }
    }

    private void ended(Held held, List<Leader> group) {
        var listed = region.in(1, 24);
        for (var leader : group) {
            var percent = leader.chance().nextInt(100);
            if (percent < 15) {
                claim(held, leader);
            }
            if (percent < 3) {
                region.planAtWork(region.in(30, 80), () -> judge(held, leader));
            } else {
                region.planAtWork(listed, () -> list(held, leader));
            }
        }
    }

    private void claim(Held held, Leader leader) {
        var claimed = region.order(new ClaimAttendance(
                leader.dossier(),
                leader.now(region.world()),
                held.id(),
                held.offer().offered().programme(),
                held.days(),
                held.days().first(),
                new Minutes(Supply.DAY)));
        if (claimed && leader.isOneOf(30)) {
            region.order(new WithdrawClaim(
                    leader.dossier(),
                    leader.now(region.world()),
                    activity(held, leader),
                    held.days().first()));
        } else if (claimed && leader.isOneOf(400)) {
            Proofs.attach(
                    region,
                    leader,
                    new About(About.Kind.ACTIVITY, activity(held, leader).value()));
        }
    }

    private static ActivityId activity(Held held, Leader leader) {
        return ActivityId.of(leader.dossier(), held.id());
    }

    private void judge(Held held, Leader leader) {
        var day = held.days().first();
        region.order(
                leader.isOneOf(600)
                        ? new AcceptCertificate(
                                leader.dossier(),
                                region.registrar(),
                                activity(held, leader),
                                day,
                                new CreditId(region.id()),
                                new Certificates(1),
                                null)
                        : new DeclineCertificate(
                                leader.dossier(),
                                region.registrar(),
                                activity(held, leader),
                                day,
                                null,
                                new Reason("U stond niet op de lijst van de aanbieder (demo).")));
    }

    private void list(Held held, Leader leader) {
        var days = held.days().first().datesUntil(held.days().last().plusDays(1));
        days.forEach(day -> {
            var attendance = new AttendanceId(region.id());
            record(held, leader, attendance, day);
            if (leader.isOneOf(8)) {
                region.planAtWork(region.in(2, 200), () -> takeBack(held, attendance));
            }
        });
    }

    private void record(Held held, Leader leader, AttendanceId attendance, LocalDate day) {
        region.order(new RecordAttendance(
                held.id(),
                region.supply().clerk(),
                held.offer().offered().provider(),
                attendance,
                leader.dossier(),
                day,
                new Minutes(Supply.DAY)));
    }

    private void takeBack(Held held, AttendanceId attendance) {
        region.order(new WithdrawAttendance(
                held.id(),
                region.supply().clerk(),
                held.offer().offered().provider(),
                attendance,
                AttendanceError.NOT_THERE));
    }
}
