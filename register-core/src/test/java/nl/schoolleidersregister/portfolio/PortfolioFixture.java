package nl.schoolleidersregister.portfolio;

import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schoolleidersregister.assignment.Background;
import nl.schoolleidersregister.assignment.Candidate;
import nl.schoolleidersregister.assignment.Load;
import nl.schoolleidersregister.assignment.Pool;
import nl.schoolleidersregister.assignment.Weighing;
import nl.schoolleidersregister.evidence.ContentHash;
import nl.schoolleidersregister.plan.LearningQuestion;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.AssessEntry;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.AssignAssessors;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.HandIn;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.AssessorsAssigned;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryAssessed;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryHandedIn;
import nl.schoolleidersregister.recognition.GuideAccount;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.Remit;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.LogPosition;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Moments;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.shared.Scenario;

/** The sentences of the tests about one entry. It asks 20 PE for C1 and C3 and is handed in on 1 October 2026. */
final class PortfolioFixture {

    static final DossierId WHO = new DossierId(id(1));
    static final PortfolioEntryId ENTRY = new PortfolioEntryId(id(2));
    static final List<Competence> ABOUT = List.of(new Competence("C1"), new Competence("C3"));
    static final Set<Competence> STANDARD = Set.of(new Competence("C1"), new Competence("C2"), new Competence("C3"));
    static final Form FORM = new Form("SCHOOL_VISIT");
    static final List<ContentHash> FILES = List.of(new ContentHash("ab".repeat(32)));
    static final CreditId CREDIT = new CreditId(id(3));
    static final String ON = "2026-10-01";
    static final String DUE = "2026-10-29";
    static final Yield YIELD = new Yield(Yield.Whose.COLLECTIVE, Yield.Foreseen.UNEXPECTED, Yield.Way.DEVELOPING);
    static final EntryText TEXT = new EntryText(
            new EntryTitle("De mentor als coach"),
            new LearningQuestion("Hoe help ik mentoren om eerst te vragen?"),
            new Story(prose("probleem"), prose("diagnose"), prose("plan"), prose("actie"), prose("evaluatie")),
            new Marks(prose("gegevens"), null, null, null));

    private static final LogPosition KNOWN = new LogPosition(1, 2, 3);

    private PortfolioFixture() {}

    static UUID id(int number) {
        return new UUID(0x4000L, 0x8000_0000_0000_0000L + number);
    }

    static RecognitionId assessor(int number) {
        return new RecognitionId(id(100 + number));
    }

    static Prose prose(String text) {
        return new Prose(text);
    }

    static Asked asked(int points) {
        return new Asked(FORM, day("2026-05-01"), day("2026-06-30"), points, ABOUT, YIELD, null);
    }

    static Scenario<PortfolioEntryEvent, PortfolioEntryCommand> given(PortfolioEntryEvent... history) {
        var streams = new MemoryStreams<>(
                PortfolioEntry.class, PortfolioEntryEvent.class, PortfolioEntry::new, PortfolioEntry::decide);
        return new Scenario<>(streams, PortfolioEntry.streamOf(WHO, ENTRY), WHO.subject()).given(history);
    }

    static PortfolioEntryEvent[] history(PortfolioEntryEvent... facts) {
        return facts;
    }

    static PortfolioEntryEvent[] and(PortfolioEntryEvent[] before, PortfolioEntryEvent... more) {
        return Stream.concat(Arrays.stream(before), Arrays.stream(more)).toArray(PortfolioEntryEvent[]::new);
    }

    static Origin leader(String on) {
        return new Origin(Moments.LEADER, noon(on));
    }

    static Origin reader(int number, String on) {
        return new Origin(new Actor(id(200 + number), Role.ASSESSOR), noon(on));
    }

    static Origin register(String on) {
        return new Origin(Moments.REGISTER, noon(on));
    }

    static HandIn handIn(Asked asked) {
        return new HandIn(WHO, leader(ON), ENTRY, TEXT, asked, null, FILES, Set.of(FORM), STANDARD);
    }

    static EntryHandedIn handedIn(int points, int readers) {
        var asked = asked(points);
        return new EntryHandedIn(
                Personal.of(TEXT),
                asked,
                Personal.of(Snapshot.of(TEXT, asked, null, FILES)),
                new SecondLot("tweede-beoordelaar-2026", 5_000),
                readers == 2 ? Readers.TWO : Readers.ONE,
                noon(ON));
    }

    static Pool pool(int... assessors) {
        return new Pool(
                KNOWN,
                new Background(WHO, List.of(), Set.of(), Set.of()),
                IntStream.of(assessors).mapToObj(PortfolioFixture::candidate).toList());
    }

    private static Candidate candidate(int number) {
        return new Candidate(
                assessor(number),
                new GuideAccount(id(200 + number)),
                null,
                null,
                true,
                new Remit(List.copyOf(STANDARD), 4),
                List.of(),
                Set.of(),
                Load.NONE);
    }

    static AssignAssessors assign(String on, Pool pool) {
        return new AssignAssessors(WHO, register(on), ENTRY, pool);
    }

    static Appointment appointment(Seat seat, int assessor) {
        return new Appointment(seat, assessor(assessor), day(DUE), new Weighing(KNOWN, List.of()));
    }

    static AssessorsAssigned assigned(Appointment... appointments) {
        return new AssessorsAssigned(List.of(appointments), noon(ON));
    }

    /** One reader has it. */
    static PortfolioEntryEvent[] withOne() {
        return history(handedIn(20, 1), assigned(appointment(Seat.FIRST, 1)));
    }

    /** Two readers have it. */
    static PortfolioEntryEvent[] withTwo() {
        return history(handedIn(24, 2), assigned(appointment(Seat.FIRST, 1), appointment(Seat.SECOND, 2)));
    }

    static Judgement judgement(Outcome outcome, int points) {
        return new Judgement(
                List.of(new Judgement.Score(ABOUT.get(0), 3), new Judgement.Score(ABOUT.get(1), 4)),
                Arrays.stream(Mark.values())
                        .map(mark -> new Judgement.Shown(mark, Judgement.Degree.YES))
                        .toList(),
                List.of(Condition.TOGETHER),
                prose("De diagnose rust op cijfers."),
                prose("De theorie kan scherper."),
                new Verdict(outcome, points));
    }

    static AssessEntry assess(int assessor, Judgement judgement) {
        return new AssessEntry(
                WHO, reader(assessor, "2026-10-05"), ENTRY, assessor(assessor), judgement, new Minutes(75), CREDIT);
    }

    static EntryAssessed assessed(Seat seat, int assessor, int round, Judgement judgement) {
        return new EntryAssessed(
                seat,
                assessor(assessor),
                new Round(round),
                Personal.of(judgement),
                new Minutes(75),
                noon("2026-10-05"));
    }
}
