package nl.schoolleidersregister.years;

import static nl.schoolleidersregister.evaluation.Basis.EXPLAINED;
import static nl.schoolleidersregister.evaluation.Basis.IN_BETWEEN;
import static nl.schoolleidersregister.evaluation.Basis.VALIDATED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.registration.AdmissionEvent.AspirantAdmitted;
import nl.schoolleidersregister.registration.CycleEvent.ApplicationWithdrawn;
import nl.schoolleidersregister.registration.CycleEvent.DeferralGranted;
import nl.schoolleidersregister.registration.CycleEvent.Lapsed;
import nl.schoolleidersregister.registration.CycleEvent.MarkedLate;
import nl.schoolleidersregister.registration.CycleEvent.ReRegistered;
import nl.schoolleidersregister.registration.CycleEvent.RenewalRefused;
import nl.schoolleidersregister.registration.MeasureKind;
import nl.schoolleidersregister.registration.ProposalKind;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.registration.RemovalReason;
import nl.schoolleidersregister.registration.Route;
import nl.schoolleidersregister.registration.StandingEvent.ProposalMade;
import nl.schoolleidersregister.registration.StandingEvent.StruckOff;

/** The fifty: who they are and what weather they get. One of them has two dossiers. */
final class Cast {

    private static final int YEAR = 365;
    private static final int FIRST_MONTHS_DAYS = 150;

    private final List<Person> people = new ArrayList<>();
    private final SplittableRandom chance;
    private final LocalDate first;
    private final long seed;

    private Cast(long seed, LocalDate first) {
        this.seed = seed;
        this.chance = new SplittableRandom(seed);
        this.first = first;
    }

    static List<Person> of(long seed, LocalDate first) {
        var cast = new Cast(seed, first);
        cast.renewers();
        cast.latecomers();
        cast.short75();
        cast.interrupted();
        cast.leavers();
        cast.disciplined();
        cast.entering();
        cast.twinsAndDoubt();
        return List.copyOf(cast.people);
    }

    private void renewers() {
        for (var turn = 0; turn < 6; turn++) {
            leader("diligent", Learning.everyQuarter(12, VALIDATED), Renewing.applies(10 + turn));
        }
        for (var turn = 0; turn < 3; turn++) {
            leader("own choice", Learning.everyQuarter(12, VALIDATED, EXPLAINED), Renewing.applies(20 + turn));
        }
        leader("in between", Learning.everyQuarter(13, VALIDATED, VALIDATED, IN_BETWEEN), Renewing.applies(30));
        leader(
                "application withdrawn",
                Learning.everyQuarter(11, VALIDATED),
                Renewing.applies(3),
                Renewing.withdraws(4),
                Renewing.appliesAfter(ApplicationWithdrawn.class, 90));
        leader(
                "points reversed",
                Learning.everyQuarter(12, VALIDATED),
                Courses.attends(Registered.class, 90),
                Courses.isTakenOffTheList(Registered.class, 150),
                Renewing.applies(40));
    }

    private void latecomers() {
        for (var turn = 0; turn < 3; turn++) {
            leader("forgetful", Learning.everyQuarter(12, VALIDATED), Renewing.appliesLate(45 + turn));
        }
        leader(
                "refused, then earns it",
                Learning.everyQuarter(6, VALIDATED),
                Renewing.applies(10),
                Renewing.givesView(5, ProposalKind.REFUSE),
                Learning.muchAfter(RenewalRefused.class, 20, 5, 16),
                Renewing.appliesAfter(MarkedLate.class, 30));
        leader(
                "earns it while a proposal waits",
                Learning.inFirstCycle(7, VALIDATED),
                Renewing.appliesAfter(MarkedLate.class, 100),
                Learning.muchAfter(ProposalMade.class, 1, 2, 30));
        leader("lapses", Learning.inFirstCycle(3, VALIDATED));
        leader(
                "lapses, gives a view, restored anew",
                Learning.everyQuarter(14, VALIDATED),
                Renewing.givesView(6, ProposalKind.LAPSE),
                Troubles.isRestored(Lapsed.class, 40, true));
    }

    private void short75() {
        for (var turn = 0; turn < 2; turn++) {
            leader("75 percent, met", Learning.everyQuarter(9, VALIDATED), Renewing.applies(15 + turn));
        }
        leader("75 percent, not met", Learning.inFirstCycle(9, VALIDATED), Renewing.applies(15));
        leader(
                "75 percent, not met, with a view",
                Learning.inFirstCycle(9, VALIDATED),
                Renewing.applies(25),
                Renewing.givesView(2, ProposalKind.RENEW_PROVISIONALLY, ProposalKind.MISSING_PART_NOT_MET));
    }

    private void interrupted() {
        leader("lost job for good", diligently(), Working.losesJob(300), Renewing.applies(10));
        leader(
                "lost job, found another",
                diligently(),
                Working.losesJob(500),
                Working.findsAnother(120),
                Renewing.applies(10));
        leader(
                "illness",
                Learning.everyQuarter(10, VALIDATED),
                Working.isAbsent("ILLNESS", 200, 250),
                Renewing.applies(60));
        leader("pregnancy, taken back", diligently(), Working.takesAbsenceBack("PREGNANCY", 12), Renewing.applies(12));
        leader("pause", diligently(), Working.pauses(150), Working.comesBack(200), Renewing.applies(12));
        leader("pause up to its maximum", diligently(), Working.pauses(250), Renewing.applies(12));
        leader(
                "deferral granted",
                Learning.everyQuarter(7, VALIDATED),
                Renewing.asksMoreTime(9),
                Renewing.isGivenTime(10),
                Learning.muchAfter(DeferralGranted.class, 60, 4, 16),
                Renewing.appliesAfter(DeferralGranted.class, 200));
        leader(
                "deferral refused",
                Learning.everyQuarter(8, VALIDATED),
                Renewing.asksMoreTime(12),
                Renewing.isGivenNoTime(10),
                Learning.muchAfter(MarkedLate.class, 10, 3, 16),
                Renewing.appliesLate(60));
    }

    private void leavers() {
        leader("removal at own request", diligently(), Troubles.asksRemoval(600));
        leader(
                "removal while a measure runs",
                diligently(),
                Troubles.hasMeasure(MeasureKind.REPRIMAND, 200, 120),
                Troubles.asksRemoval(230));
        leader(
                "asks removal, stays",
                diligently(),
                Troubles.hasMeasure(MeasureKind.WARNING, 100, 300),
                Troubles.asksRemoval(150),
                Troubles.staysAfterAll(20),
                Renewing.applies(10));
        leader("death", diligently(), Troubles.dies(3 * YEAR));
    }

    private void disciplined() {
        leader("suspension for a time", diligently(), Troubles.isSuspended(120, 90), Renewing.applies(10));
        leader(
                "suspension lifted",
                diligently(),
                Troubles.isSuspendedForNow(800),
                Troubles.isLifted(70),
                Renewing.applies(9));
        leader(
                "measure ended",
                diligently(),
                Troubles.hasMeasure(MeasureKind.CONDITION, 180, 2 * YEAR),
                Troubles.measureIsEnded(100),
                Renewing.applies(10));
        leader(
                "struck off",
                diligently(),
                Troubles.isProposedToStrikeOff(RemovalReason.WRONG_DATA, 170),
                Courses.attends(StruckOff.class, 5),
                Renewing.givesView(5, ProposalKind.STRIKE_OFF));
        leader(
                "strike-off dropped",
                diligently(),
                Troubles.isProposedToStrikeOff(RemovalReason.NOT_PAID, 400),
                Renewing.isSpared(6, ProposalKind.STRIKE_OFF),
                Renewing.applies(10));
        leader(
                "struck off, restored",
                diligently(),
                Troubles.isProposedToStrikeOff(RemovalReason.MEASURE, 300),
                Troubles.isRestored(StruckOff.class, 50, false),
                Renewing.applies(10));
    }

    private void entering() {
        inTraining();
        withoutQualification();
        judged();
    }

    private void inTraining() {
        person(
                "aspirant with a diploma",
                Arriving.by(Route.TRAINING),
                Trait.once(AspirantAdmitted.class, 500, Arriving.states(2, Route.DIPLOMA)),
                diligently(),
                Renewing.applies(10));
        person(
                "aspirant whose time passes",
                Arriving.by(Route.TRAINING),
                Renewing.givesView(3, ProposalKind.END_ASPIRANT));
    }

    private void withoutQualification() {
        person(
                "enrolment that expires, enrols again",
                Arriving.withoutQualification(),
                Arriving.enrolsAgain(25),
                diligently(),
                Renewing.applies(10));
        person(
                "diploma after a while",
                Arriving.withoutQualification(),
                Arriving.statesLater(100, Route.EVC),
                diligently(),
                Renewing.applies(10));
    }

    private void judged() {
        person(
                "rejected first, question asked",
                List.of(
                        Arriving.isAskedMore(8),
                        Arriving.answers(9),
                        Arriving.isRejectedFirst(110),
                        Arriving.givesNotice(100)),
                Arriving.by(Route.DIPLOMA),
                Arriving.showsAnother(20),
                Working.statesThemself(15),
                Working.isChecked(14, true),
                diligently(),
                Renewing.applies(10));
        person(
                "own word not believed",
                List.of(Arriving.isJudged(7)),
                Arriving.by(Route.OTHER_REGISTER),
                Working.statesThemself(30),
                Working.isChecked(14, false),
                diligently(),
                Renewing.applies(10));
    }

    /** The second dossier of a person is merged into the first, one pair goes apart again; a decision is doubted. */
    private void twinsAndDoubt() {
        var one = leader("merged, the one that stays", diligently(), Renewing.applies(10));
        leader("merged, the other dossier", Learning.everyQuarter(5, VALIDATED), Twins.mergesInto(one, 250));
        var two = leader("namesakes, the one", diligently(), Renewing.applies(10));
        leader(
                "namesakes, the other",
                diligently(),
                Twins.mergesInto(two, 220),
                Twins.partsFrom(two, 60),
                Renewing.applies(10));
        leader(
                "points reversed after a decision that counted them",
                Learning.everyQuarter(12, VALIDATED),
                Courses.attends(Registered.class, 90),
                Renewing.applies(40),
                Courses.isTakenOffTheList(ReRegistered.class, 30),
                Renewing.isLeftStanding(14));
    }

    private static Trait diligently() {
        return Learning.everyQuarter(12, new Basis[] {VALIDATED});
    }

    /** Somebody with a diploma and a job that the board confirms. */
    private Person leader(String weather, Trait... traits) {
        return person(weather, Arriving.by(Route.DIPLOMA), traits);
    }

    private Person person(String weather, Act arrival, Trait... traits) {
        return person(weather, List.of(Arriving.isJudged(7), Working.isConfirmed(25)), arrival, traits);
    }

    private Person person(String weather, List<Trait> office, Act arrival, Trait... traits) {
        var everybody = Stream.of(Renewing.isReviewed(21), Renewing.isDecided());
        var all = Stream.of(office.stream(), everybody, Stream.of(traits))
                .flatMap(some -> some)
                .toList();
        var comes = first.plusDays(chance.nextInt(1, FIRST_MONTHS_DAYS));
        var person = new Person(seed, people.size() + 1, weather, comes, arrival, all);
        people.add(person);
        return person;
    }
}
