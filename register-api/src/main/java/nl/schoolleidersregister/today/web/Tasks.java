package nl.schoolleidersregister.today.web;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolleidersregister.activity.view.Activities;
import nl.schoolleidersregister.activity.view.ClaimedDay;
import nl.schoolleidersregister.choice.view.Choices;
import nl.schoolleidersregister.evc.Seat;
import nl.schoolleidersregister.evc.view.Trajectories;
import nl.schoolleidersregister.evc.view.TrajectoryOnFile;
import nl.schoolleidersregister.namesake.view.NamesakeTask;
import nl.schoolleidersregister.namesake.view.NamesakeTasks;
import nl.schoolleidersregister.offering.view.OfferingOnFile;
import nl.schoolleidersregister.offering.view.Offerings;
import nl.schoolleidersregister.registration.parts.Grounds;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.term.LegalClock;
import nl.schoolleidersregister.term.Term;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what waits for the office, each kind by one question to the views. */
@Component
class Tasks {

    private static final String GONE = "–";
    private static final int MOST_CLAIMS = 200;
    private static final int MOST_EXPLANATIONS = 200;

    private final Visitor visitor;
    private final Grounds grounds;
    private final Dossiers dossiers;
    private final NamesakeTasks namesakes;
    private final Offerings offerings;
    private final Activities activities;
    private final Choices choices;
    private final Trajectories trajectories;
    private final QualityTasks quality;
    private final StuckTasks stuck;

    Tasks(
            Visitor visitor,
            Grounds grounds,
            Dossiers dossiers,
            NamesakeTasks namesakes,
            Offerings offerings,
            Activities activities,
            Choices choices,
            Trajectories trajectories,
            QualityTasks quality,
            StuckTasks stuck) {
        this.visitor = visitor;
        this.grounds = grounds;
        this.dossiers = dossiers;
        this.namesakes = namesakes;
        this.offerings = offerings;
        this.activities = activities;
        this.choices = choices;
        this.trajectories = trajectories;
        this.quality = quality;
        this.stuck = stuck;
    }

    Today today() {
        var today = visitor.today();
        var weeks = grounds.rules().inForceOn(today).regulation().procedure().decisionWeeks();
        var tasks = Stream.of(
                        inDossiers(weeks, today),
                        renamings(),
                        namesakes(),
                        offerings(weeks, today),
                        explanations(today),
                        evc(today),
                        quality.on(today),
                        claims(),
                        stuck.all())
                .flatMap(some -> some)
                .toList();
        return Today.of(tasks);
    }

    private Stream<Task> inDossiers(int weeks, LocalDate today) {
        var careers = dossiers.withTasks();
        var names = dossiers.names(careers.keySet());
        var stated = dossiers.waiting().stream()
                .collect(toMap(one -> new DossierId(one.dossier()), one -> one, (first, _) -> first));
        return careers.entrySet().stream()
                .flatMap(one -> new CareerTasks(
                                one.getKey(),
                                names.getOrDefault(one.getKey(), GONE),
                                one.getValue(),
                                stated.get(one.getKey()),
                                weeks,
                                today)
                        .all());
    }

    private Stream<Task> renamings() {
        return dossiers.renamings().stream().map(Tasks::renaming);
    }

    private static Task renaming(Dossiers.Renaming one) {
        return untermed(
                TaskKind.RENAMING,
                one.dossier(),
                one.name(),
                day(one.since()),
                "/kantoor/dossiers/" + one.dossier() + "/gegevens");
    }

    private Stream<Task> namesakes() {
        return namesakes.open().stream().map(Tasks::namesake);
    }

    private static Task namesake(NamesakeTask task) {
        return untermed(TaskKind.NAMESAKE, null, task.name(), day(task.since()), "/kantoor/naamgenoten/" + task.id());
    }

    private Stream<Task> offerings(int weeks, LocalDate today) {
        return offerings.waiting().stream().map(one -> offering(one, weeks, today));
    }

    private static Task offering(OfferingOnFile one, int weeks, LocalDate today) {
        var since = day(one.submittedAt());
        var clock = LegalClock.started(since, new Term.Weeks(weeks));
        return new Task(
                TaskKind.OFFERING,
                null,
                one.terms().title().value(),
                TaskKind.OFFERING.name(),
                List.of(one.providerName().value()),
                since,
                clock.lastDay(today),
                clock.isLate(today),
                false,
                "/kantoor/aanbod/" + one.id());
    }

    private Stream<Task> explanations(LocalDate today) {
        return choices.waiting(MOST_EXPLANATIONS).stream().map(one -> explanation(one, today));
    }

    private static Task explanation(Choices.Queued one, LocalDate today) {
        var choice = one.choice();
        var clock = choice.clock();
        return new Task(
                TaskKind.EXPLANATION,
                choice.dossier().value(),
                one.name() == null ? GONE : one.name(),
                TaskKind.EXPLANATION.name(),
                List.of(choice.name()),
                day(choice.recordedAt()),
                clock.isStopped() ? null : clock.lastDay(today),
                clock.isLate(today),
                choice.waitsForLeader(),
                "/kantoor/toelichtingen/" + choice.dossier() + "/" + choice.id());
    }

    /** Files that wait for an assessor, and judgements whose day is over. */
    private Stream<Task> evc(LocalDate today) {
        var all = trajectories.waiting().stream()
                .filter(one -> one.file().vacancy().isPresent()
                        || one.file().seats().stream().anyMatch(seat -> seat.isOver(today)))
                .toList();
        var names = dossiers.names(all.stream().map(TrajectoryOnFile::dossier).toList());
        return all.stream().map(one -> evc(one, names.getOrDefault(one.dossier(), GONE), today));
    }

    private static Task evc(TrajectoryOnFile one, String name, LocalDate today) {
        var over = one.file().seats().stream()
                .filter(seat -> seat.isOver(today))
                .map(Seat::by)
                .min(LocalDate::compareTo);
        return new Task(
                TaskKind.EVC,
                one.dossier().value(),
                name,
                over.isPresent() ? TaskKind.EVC.name() + ".late" : TaskKind.EVC.name(),
                over.<List<Object>>map(List::of).orElse(List.of()),
                day(one.file().file().orElseThrow().at()),
                over.orElse(null),
                over.isPresent(),
                false,
                "/kantoor/evc/" + one.id());
    }

    /** Only claims with a certificate: the others wait for their provider. */
    private Stream<Task> claims() {
        return activities.claimed(MOST_CLAIMS).stream()
                .filter(day -> day.certificates() > 0)
                .map(Tasks::claim);
    }

    private static Task claim(ClaimedDay one) {
        var name = one.name() == null ? GONE : one.name();
        return new Task(
                TaskKind.CLAIM,
                one.dossier(),
                name,
                TaskKind.CLAIM.name(),
                List.of(one.title()),
                day(one.claimedAt()),
                null,
                false,
                false,
                "/kantoor/meldingen/" + one.dossier() + "/" + one.activity());
    }

    private static Task untermed(
            TaskKind kind, @Nullable UUID dossier, @Nullable String name, LocalDate since, String href) {
        return new Task(
                kind, dossier, name == null ? GONE : name, kind.name(), List.of(), since, null, false, false, href);
    }

    private static LocalDate day(Instant moment) {
        return Origin.dayOf(moment);
    }
}
