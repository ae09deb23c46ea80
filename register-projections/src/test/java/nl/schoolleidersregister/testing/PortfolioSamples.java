package nl.schoolleidersregister.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolleidersregister.assignment.Hindrance;
import nl.schoolleidersregister.assignment.Load;
import nl.schoolleidersregister.assignment.Weighed;
import nl.schoolleidersregister.assignment.Weighing;
import nl.schoolleidersregister.choice.TeamId;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evidence.ContentHash;
import nl.schoolleidersregister.plan.LearningQuestion;
import nl.schoolleidersregister.portfolio.Appointment;
import nl.schoolleidersregister.portfolio.Asked;
import nl.schoolleidersregister.portfolio.Condition;
import nl.schoolleidersregister.portfolio.EntryExample;
import nl.schoolleidersregister.portfolio.EntryScan;
import nl.schoolleidersregister.portfolio.EntryText;
import nl.schoolleidersregister.portfolio.EntryTitle;
import nl.schoolleidersregister.portfolio.Judgement;
import nl.schoolleidersregister.portfolio.Mark;
import nl.schoolleidersregister.portfolio.Marks;
import nl.schoolleidersregister.portfolio.Outcome;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.AssessorWanted;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.AssessorsAssigned;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryAssessed;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryCreditingRefused;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryDecided;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryEscalated;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryHandedIn;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryScanAttached;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntrySupplemented;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryWithdrawn;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.SeatVacated;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.SupplementAsked;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.SupplementPassed;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.TalkAgreed;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.TalkCalled;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.TalkProposed;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.ThirdCalled;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.portfolio.PortfolioExampleEvent.EntryExamplePublished;
import nl.schoolleidersregister.portfolio.PortfolioExampleEvent.EntryExampleWithdrawn;
import nl.schoolleidersregister.portfolio.PortfolioShareEvent.ShareEnded;
import nl.schoolleidersregister.portfolio.PortfolioShareEvent.ShareGiven;
import nl.schoolleidersregister.portfolio.PortfolioShareEvent.ShareTakenUp;
import nl.schoolleidersregister.portfolio.Prose;
import nl.schoolleidersregister.portfolio.Readers;
import nl.schoolleidersregister.portfolio.Round;
import nl.schoolleidersregister.portfolio.Seat;
import nl.schoolleidersregister.portfolio.SecondLot;
import nl.schoolleidersregister.portfolio.ShareReader;
import nl.schoolleidersregister.portfolio.SharedWith;
import nl.schoolleidersregister.portfolio.Story;
import nl.schoolleidersregister.portfolio.TalkOutcome;
import nl.schoolleidersregister.portfolio.TeamPart;
import nl.schoolleidersregister.portfolio.Vacated;
import nl.schoolleidersregister.portfolio.Verdict;
import nl.schoolleidersregister.portfolio.Yield;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.EntryId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.scan.Frequency;
import nl.schoolleidersregister.scan.ScanAnswer;
import nl.schoolleidersregister.scan.ScanAnswers;
import nl.schoolleidersregister.scan.ScanEdition;
import nl.schoolleidersregister.scan.ScanItem;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.LogPosition;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.RuleCode;

/** One fixed instance of every event about entries of portfolios. */
final class PortfolioSamples {

    private static final Instant AT = Samples.AT;
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final RecognitionId ASSESSOR =
            new RecognitionId(UUID.fromString("0198e7a0-0000-7000-8000-00000000000a"));
    private static final List<Competence> ABOUT = List.of(new Competence("C1"), new Competence("C5"));
    private static final TeamPart TEAM =
            new TeamPart(Samples.DOSSIER, new TeamId(UUID.fromString("0198e7a0-0000-7000-8000-0000000000a1")));
    private static final Asked ASKED = new Asked(
            new Form("SCHOOL_VISIT"),
            DAY.minusMonths(2),
            DAY,
            20,
            ABOUT,
            new Yield(Yield.Whose.COLLECTIVE, Yield.Foreseen.UNEXPECTED, Yield.Way.DEVELOPING),
            TEAM);
    private static final Personal<ContentHash> SNAPSHOT = Personal.of(new ContentHash("ab".repeat(32)));
    private static final Weighing WEIGHING = new Weighing(
            new LogPosition(1, 700, 42),
            List.of(new Weighed(ASSESSOR, List.of(Hindrance.SAME_BOARD, Hindrance.NO_ROOM), new Load(4, 9))));
    private static final Judgement JUDGEMENT = new Judgement(
            List.of(new Judgement.Score(new Competence("C1"), 3), new Judgement.Score(new Competence("C5"), 4)),
            List.of(new Judgement.Shown(Mark.EVIDENCE, Judgement.Degree.YES)),
            List.of(Condition.TOGETHER),
            new Prose("De diagnose rust op cijfers (demo)."),
            new Prose("De theorie kan scherper (demo)."),
            new Verdict(Outcome.PARTLY, 16));
    private static final PePoints POINTS = new PePoints(
            new CreditId(UUID.fromString("0198e7a0-0000-7000-8000-0000000000a2")),
            new EntryId(UUID.fromString("0198e7a0-0000-7000-8000-0000000000a3")),
            Basis.PORTFOLIO,
            ASKED.form(),
            new Minutes(960),
            ASKED.firstDay(),
            ASKED.lastDay(),
            null,
            ABOUT);

    private PortfolioSamples() {}

    private static EntryText text() {
        return new EntryText(
                new EntryTitle("De mentor als coach (demo)"),
                new LearningQuestion("Hoe help ik mentoren om eerst te vragen?"),
                new Story(
                        new Prose("Mentoren gaven meteen advies."),
                        new Prose("Wij luisterden gesprekken terug."),
                        new Prose("Eerst drie vragen."),
                        new Prose("Vijf mentoren, elke twee weken."),
                        new Prose("Drie vragen nu eerst.")),
                new Marks(new Prose("Twaalf opnamen."), null, null, new Prose("Ik dacht dat tijd het probleem was.")));
    }

    static List<Event> all() {
        return Stream.of(entry(), talk(), shown()).flatMap(List::stream).toList();
    }

    private static List<Event> entry() {
        return List.of(
                new EntryHandedIn(
                        Personal.of(text()),
                        ASKED,
                        SNAPSHOT,
                        new SecondLot("tweede-beoordelaar-2026", 1234),
                        Readers.TWO,
                        AT),
                new EntryScanAttached(
                        Personal.of(new EntryScan(
                                ScanEdition.WORKING_SET_2026,
                                DAY,
                                new ScanAnswers(List.of(new ScanAnswer(ScanItem.TRUST, Frequency.OFTEN))))),
                        AT),
                new EntryWithdrawn(AT),
                new AssessorsAssigned(List.of(new Appointment(Seat.FIRST, ASSESSOR, DAY.plusDays(28), WEIGHING)), AT),
                new AssessorWanted(Seat.SECOND, WEIGHING, AT),
                new SeatVacated(Seat.FIRST, ASSESSOR, Vacated.CONFLICT, AT),
                new EntryEscalated(Seat.FIRST, DAY, AT),
                new EntryAssessed(Seat.FIRST, ASSESSOR, Round.FIRST, Personal.of(JUDGEMENT), new Minutes(75), AT),
                new ThirdCalled(AT),
                new SupplementAsked(DAY.plusDays(28), AT),
                new EntrySupplemented(Personal.of(new Prose("De cijfers erbij.")), SNAPSHOT, DAY.plusDays(28), AT),
                new SupplementPassed(DAY.plusDays(28), AT),
                new EntryDecided(Outcome.PARTLY, POINTS, TEAM, AT),
                new EntryCreditingRefused(POINTS.credit(), new RuleCode("points.day"), AT));
    }

    /** The talk of two who differ. */
    private static List<Event> talk() {
        return List.of(
                new TalkCalled(DAY.plusDays(14), AT),
                new TalkProposed(
                        Seat.SECOND,
                        ASSESSOR,
                        Round.FIRST,
                        Personal.of(new TalkOutcome(
                                new Verdict(Outcome.PARTLY, 16), new Prose("De cijfers dragen 16 PE (demo)."))),
                        AT),
                new TalkAgreed(Seat.FIRST, ASSESSOR, AT));
    }

    /** What others are shown. */
    private static List<Event> shown() {
        return List.of(
                new ShareGiven(
                        new PortfolioEntryId(UUID.fromString("0198e7a0-0000-7000-8000-0000000000a3")),
                        Personal.of(new SharedWith("Mijn coach (demo)")),
                        DAY.plusDays(14),
                        AT),
                new ShareTakenUp(new ShareReader(UUID.fromString("0198e7a0-0000-7000-8000-0000000000a4")), AT),
                new ShareEnded(AT),
                new EntryExamplePublished(
                        new EntryExample(
                                "Eerst vragen, dan adviseren",
                                ASKED.form(),
                                ABOUT,
                                24,
                                18,
                                Outcome.PARTLY,
                                "Hoe stellen mentoren betere vragen?",
                                "Een groepje mentoren oefende gesprekken en keek die terug.",
                                "De diagnose is sterk; theorie ontbreekt."),
                        AT),
                new EntryExampleWithdrawn(AT));
    }
}
