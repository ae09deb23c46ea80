package nl.schoolleidersregister.testing;

import static nl.schoolleidersregister.shared.Moments.noon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolleidersregister.activity.Activity;
import nl.schoolleidersregister.activity.ActivityCommand;
import nl.schoolleidersregister.activity.ActivityEvent;
import nl.schoolleidersregister.activity.ActivityFixture;
import nl.schoolleidersregister.activity.ActivityId;
import nl.schoolleidersregister.activity.RandomActivityOrders;
import nl.schoolleidersregister.choice.ChoiceId;
import nl.schoolleidersregister.choice.OwnChoice;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ChoiceRecorded;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ChoiceTakenUp;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ChoiceWithdrawn;
import nl.schoolleidersregister.choice.OwnChoiceEvent.DrawnForFullCheck;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ExplanationAccepted;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ExplanationDeclined;
import nl.schoolleidersregister.choice.OwnChoiceEvent.MoreAsked;
import nl.schoolleidersregister.choice.OwnChoiceEvent.QuestionAnswered;
import nl.schoolleidersregister.choice.TeamActivity;
import nl.schoolleidersregister.choice.TeamActivityEvent.PartConfirmed;
import nl.schoolleidersregister.choice.TeamActivityEvent.TeamActivityRecorded;
import nl.schoolleidersregister.choice.TeamActivityEvent.TeamActivityWithdrawn;
import nl.schoolleidersregister.choice.TeamActivityEvent.TogetherAccepted;
import nl.schoolleidersregister.choice.TeamId;
import nl.schoolleidersregister.evc.Trajectory;
import nl.schoolleidersregister.evc.TrajectoryId;
import nl.schoolleidersregister.evidence.Evidence;
import nl.schoolleidersregister.evidence.EvidenceEvent.EvidenceAttached;
import nl.schoolleidersregister.evidence.EvidenceEvent.EvidenceWithdrawn;
import nl.schoolleidersregister.namesake.NamesakeEvent.Admitted;
import nl.schoolleidersregister.namesake.NamesakeEvent.Dismissed;
import nl.schoolleidersregister.namesake.NamesakeEvent.Suspected;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.person.PersonEvent.DetailsRecorded;
import nl.schoolleidersregister.plan.Goal;
import nl.schoolleidersregister.plan.GoalEvent.ActivityRemembered;
import nl.schoolleidersregister.plan.GoalEvent.GoalChanged;
import nl.schoolleidersregister.plan.GoalEvent.GoalDropped;
import nl.schoolleidersregister.plan.GoalEvent.GoalReached;
import nl.schoolleidersregister.plan.GoalEvent.GoalSet;
import nl.schoolleidersregister.plan.GoalId;
import nl.schoolleidersregister.registration.RandomOrders;
import nl.schoolleidersregister.registration.Registration;
import nl.schoolleidersregister.registration.RegistrationCommand;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.registration.RegistrationFixture;
import nl.schoolleidersregister.scan.ScanId;
import nl.schoolleidersregister.scan.SelfScan;
import nl.schoolleidersregister.scan.SelfScanEvent.SelfScanKept;
import nl.schoolleidersregister.scan.SelfScanEvent.SelfScanRemoved;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolEvent.SchoolChanged;
import nl.schoolleidersregister.school.SchoolEvent.SchoolImported;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.shared.Subject;
import nl.schoolleidersregister.testing.TestLog.Entry;

/**
 * A register by chance: dossiers and activities whose facts the real streams decided, schools, tasks and what providers
 * offer, mixed with each other.
 */
public final class RandomHistory {

    private static final int FIRST_SERIAL = 10_000;

    private final Random random;
    private final RandomEvents values;
    private final MemoryStreams<Registration, RegistrationEvent, RegistrationCommand> registrations =
            RegistrationFixture.streams();
    private final MemoryStreams<Activity, ActivityEvent, ActivityCommand> activities = ActivityFixture.streams();
    private final Map<String, Long> next = new HashMap<>();
    private final List<List<Entry>> threads = new ArrayList<>();
    private final RandomOffers offered;

    private RandomHistory(Random random) {
        this.random = random;
        this.values = new RandomEvents(random);
        this.offered = new RandomOffers(random, values, this::entry, threads::add);
    }

    /** So many dossiers, and a school, a task and a file with each third of them. */
    public static List<Entry> of(Random random, int dossiers) {
        var history = new RandomHistory(random);
        for (var number = 0; number < dossiers; number++) {
            history.dossier(FIRST_SERIAL + number);
            if (number % 3 == 0) {
                history.school(number);
                history.task();
                history.evidence();
                history.offered.some();
            }
        }
        return history.mixed();
    }

    private void dossier(int serial) {
        var dossier = new DossierId(id());
        var thread = new ArrayList<Entry>();
        thread.add(entry("person:" + dossier, dossier.subject(), values.of(DetailsRecorded.class)));
        var orders = new RandomOrders(random, dossier, serial);
        var stream = Registration.streamOf(dossier);
        while (thread.size() == 1) {
            decide(stream, orders.enrol(), dossier.subject(), thread);
        }
        for (var count = random.nextInt(20); count > 0; count--) {
            decide(stream, orders.next(), dossier.subject(), thread);
        }
        threads.add(thread);
        activity(dossier);
        if (random.nextBoolean()) {
            threads.add(choice(dossier));
            threads.add(goal(dossier));
            threads.add(scan(dossier));
            threads.add(evc(dossier));
            threads.add(remarking(dossier));
            threads.add(team(dossier));
        }
    }

    /** What a team did, as far as it came. */
    private List<Entry> team(DossierId dossier) {
        var stream = TeamActivity.streamOf(dossier, new TeamId(id()));
        var recorded = values.of(TeamActivityRecorded.class);
        var other = recorded.others().isEmpty() ? dossier : recorded.others().getFirst();
        var facts = List.<Event>of(
                recorded,
                new PartConfirmed(other, new ChoiceId(id()), recorded.at()),
                values.of(TogetherAccepted.class),
                values.of(TeamActivityWithdrawn.class));
        return facts.subList(0, 1 + random.nextInt(facts.size())).stream()
                .map(fact -> entry(stream, dossier.subject(), fact))
                .toList();
    }

    /** A goal of a plan, as far as it came. */
    private List<Entry> goal(DossierId dossier) {
        var stream = Goal.streamOf(dossier, new GoalId(id()));
        var facts = List.of(
                GoalSet.class,
                GoalChanged.class,
                ActivityRemembered.class,
                random.nextBoolean() ? GoalReached.class : GoalDropped.class);
        return facts.subList(0, 1 + random.nextInt(facts.size())).stream()
                .map(fact -> entry(stream, dossier.subject(), values.of(fact)))
                .toList();
    }

    /** An EVC trajectory, as far as it came. */
    private List<Entry> evc(DossierId dossier) {
        var stream = Trajectory.streamOf(dossier, new TrajectoryId(id()));
        var facts = RandomTrajectory.facts(values, random);
        return facts.subList(0, 1 + random.nextInt(facts.size())).stream()
                .map(fact -> entry(stream, dossier.subject(), fact))
                .toList();
    }

    /** Old work that is judged again, as far as it came. */
    private List<Entry> remarking(DossierId dossier) {
        var facts = RandomRemarking.facts(values, random);
        var stream = RandomRemarking.streamOf(dossier, facts);
        return facts.stream()
                .map(fact -> entry(stream, dossier.subject(), fact))
                .toList();
    }

    /** A self-scan, perhaps removed. */
    private List<Entry> scan(DossierId dossier) {
        var stream = SelfScan.streamOf(dossier, new ScanId(id()));
        var facts = List.of(SelfScanKept.class, SelfScanRemoved.class);
        return facts.subList(0, 1 + random.nextInt(facts.size())).stream()
                .map(fact -> entry(stream, dossier.subject(), values.of(fact)))
                .toList();
    }

    /** An own choice, as far as it came. */
    private List<Entry> choice(DossierId dossier) {
        var stream = OwnChoice.streamOf(dossier, new ChoiceId(id()));
        var end = Stream.of(ExplanationAccepted.class, ExplanationDeclined.class, ChoiceWithdrawn.class)
                .skip(random.nextInt(3))
                .findFirst()
                .orElseThrow();
        var facts = List.of(
                ChoiceRecorded.class,
                DrawnForFullCheck.class,
                ChoiceTakenUp.class,
                MoreAsked.class,
                QuestionAnswered.class,
                end);
        return facts.subList(0, 1 + random.nextInt(facts.size())).stream()
                .map(fact -> entry(stream, dossier.subject(), values.of(fact)))
                .toList();
    }

    private void activity(DossierId dossier) {
        var execution = new ExecutionId(id());
        var orders = new RandomActivityOrders(random, dossier, execution);
        var stream = Activity.streamOf(dossier, ActivityId.of(dossier, execution));
        var thread = new ArrayList<Entry>();
        for (var count = random.nextInt(20); count > 0; count--) {
            try {
                activities
                        .order(stream, orders.next())
                        .forEach(fact -> thread.add(entry(stream, dossier.subject(), fact)));
            } catch (RuleViolated _) {
                // Chance gives orders that are refused; they leave nothing behind.
            }
        }
        threads.add(thread);
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private void decide(String stream, RegistrationCommand order, Subject subject, List<Entry> thread) {
        try {
            registrations.order(stream, order).forEach(fact -> thread.add(entry(stream, subject, fact)));
        } catch (RuleViolated _) {
            // Chance gives orders that are refused; they leave nothing behind.
        }
    }

    private void school(int number) {
        var some = values.of(SchoolImported.class);
        // Its own code: two streams about one school would have no order between them.
        var code = new SchoolCode("%02dXQ%02d".formatted(number / 100, number % 100));
        var first = new SchoolImported(code, some.school(), some.at());
        var stream = "school:" + code.value();
        var thread = new ArrayList<Entry>();
        thread.add(entry(stream, new Subject(stream), first));
        for (var count = random.nextInt(3); count > 0; count--) {
            var school = values.of(SchoolImported.class).school();
            thread.add(entry(stream, new Subject(stream), new SchoolChanged(first.code(), school, first.at())));
        }
        threads.add(thread);
    }

    private void task() {
        var id = id().toString();
        var stream = "namesake:" + id;
        var thread = new ArrayList<Entry>();
        thread.add(entry(stream, new Subject(id), values.of(Suspected.class)));
        var day = noon(LocalDate.of(2026, 2, 1));
        switch (random.nextInt(3)) {
            case 0 -> thread.add(entry(stream, new Subject(id), new Dismissed(day)));
            case 1 ->
                thread.add(entry(stream, new Subject(id), new Admitted(Personal.of(new Reason("Twee mensen")), day)));
            default -> {}
        }
        threads.add(thread);
    }

    private void evidence() {
        var dossier = new DossierId(new UUID(random.nextLong(), random.nextLong()));
        var attached = values.of(EvidenceAttached.class);
        var stream = Evidence.streamOf(dossier, attached.about());
        var thread = new ArrayList<Entry>();
        thread.add(entry(stream, dossier.subject(), attached));
        if (random.nextBoolean()) {
            thread.add(entry(stream, dossier.subject(), new EvidenceWithdrawn(attached.evidence(), attached.at())));
        }
        threads.add(thread);
    }

    private Entry entry(String stream, Subject subject, Event event) {
        var sequence = next.merge(stream, 1L, Long::sum) - 1;
        return new Entry(stream, subject, sequence, event);
    }

    /** Every thread in its own order, all of them through each other. */
    private List<Entry> mixed() {
        var turns = new ArrayList<Integer>();
        for (var thread = 0; thread < threads.size(); thread++) {
            turns.addAll(Collections.nCopies(threads.get(thread).size(), thread));
        }
        Collections.shuffle(turns, random);
        var at = new int[threads.size()];
        return turns.stream()
                .map(thread -> threads.get(thread).get(at[thread]++))
                .toList();
    }
}
