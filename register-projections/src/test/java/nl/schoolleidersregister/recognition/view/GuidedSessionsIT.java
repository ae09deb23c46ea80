package nl.schoolleidersregister.recognition.view;

import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.recognition.GuideAccount;
import nl.schoolleidersregister.recognition.GuideName;
import nl.schoolleidersregister.recognition.Guided;
import nl.schoolleidersregister.recognition.GuidedEvent;
import nl.schoolleidersregister.recognition.GuidedEvent.GuidedCreditWithdrawn;
import nl.schoolleidersregister.recognition.GuidedEvent.GuidedCredited;
import nl.schoolleidersregister.recognition.GuidedEvent.GuidedCreditingRefused;
import nl.schoolleidersregister.recognition.GuidedSession;
import nl.schoolleidersregister.recognition.Recognition;
import nl.schoolleidersregister.recognition.RecognitionEvent;
import nl.schoolleidersregister.recognition.RecognitionEvent.RecognitionEnded;
import nl.schoolleidersregister.recognition.RecognitionEvent.RecognitionGranted;
import nl.schoolleidersregister.recognition.RecognitionEvent.RecognitionRenewed;
import nl.schoolleidersregister.recognition.RecognitionEvent.RecognitionTakenUp;
import nl.schoolleidersregister.recognition.RecognitionEvent.SessionRecorded;
import nl.schoolleidersregister.recognition.RecognitionEvent.SessionWithdrawn;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.RecognitionKind;
import nl.schoolleidersregister.recognition.SessionError;
import nl.schoolleidersregister.recognition.SessionId;
import nl.schoolleidersregister.recognition.SessionTitle;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.EntryId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.RuleCode;
import nl.schoolleidersregister.shared.Subject;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog.Entry;
import nl.schoolleidersregister.testing.TestViews;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class GuidedSessionsIT {

    private static final RecognitionId RECOGNITION = new RecognitionId(new UUID(0x400AL, 1));
    private static final GuideAccount GUIDE = new GuideAccount(new UUID(0x400BL, 1));
    private static final DossierId ANNE = new DossierId(new UUID(0x4000L, 1));
    private static final DossierId BRAM = new DossierId(new UUID(0x4000L, 2));
    private static final CreditId CREDIT = new CreditId(new UUID(0x400CL, 1));
    private static final GuidedSession SESSION = new GuidedSession(
            new SessionId(new UUID(0x400DL, 1)),
            day("2026-03-02"),
            new Minutes(180),
            new SessionTitle("Lastige gesprekken"),
            List.of(new Competence("C3")),
            List.of(BRAM, ANNE));
    private static final PePoints POINTS = new PePoints(
            CREDIT,
            new EntryId(SESSION.id().value()),
            Basis.IN_BETWEEN,
            new Form("INTERVISION"),
            SESSION.minutes(),
            SESSION.day(),
            SESSION.day(),
            null,
            SESSION.competences());

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestViews views = new TestViews(database);
    private final Recognitions recognitions = new Recognitions(database.register());
    private final GuidedSessions sessions = new GuidedSessions(database.register());

    private static Entry of(int sequence, RecognitionEvent fact) {
        var stream = Recognition.streamOf(RECOGNITION);
        return new Entry(stream, new Subject(stream), sequence, fact);
    }

    private static Entry of(DossierId who, int sequence, GuidedEvent fact) {
        return new Entry(Guided.streamOf(who, SESSION.id()), who.subject(), sequence, fact);
    }

    private static Entry granted() {
        return of(
                0,
                new RecognitionGranted(
                        Personal.of(new GuideName("Pieter Vos (demo)")),
                        RecognitionKind.INTERVISOR,
                        new Period(day("2026-01-01"), day("2031-01-01")),
                        GUIDE,
                        noon("2026-01-01")));
    }

    private static Entry takenUp() {
        return of(1, new RecognitionTakenUp(GUIDE, noon("2026-01-02")));
    }

    private static Entry led() {
        return of(2, new SessionRecorded(RECOGNITION, RecognitionKind.INTERVISOR, SESSION, noon("2026-03-02")));
    }

    private static Entry credited(DossierId who) {
        return of(who, 0, new GuidedCredited(RECOGNITION, SESSION.title(), POINTS, noon("2026-03-02")));
    }

    private void happened(Entry... entries) {
        views.advance(List.of(new RecognitionProjection(), new GuidedProjection()), TestViews.logged(List.of(entries)));
    }

    @Test
    void a_recognition_waits_until_it_is_taken_up() {
        happened(granted());
        assertThat(recognitions.open()).extracting(RecognitionOnFile::id).containsExactly(RECOGNITION);
        assertThat(recognitions.of(GUIDE)).isEmpty();
    }

    @Test
    void a_recognition_is_found_by_who_took_it_up_with_its_latest_term() {
        var more = new Period(day("2031-01-01"), day("2036-01-01"));
        happened(granted(), takenUp(), of(2, new RecognitionRenewed(more, noon("2030-12-01"))));
        assertThat(recognitions.open()).isEmpty();
        assertThat(recognitions.of(GUIDE)).singleElement().satisfies(found -> {
            assertThat(found.name()).isEqualTo("Pieter Vos (demo)");
            assertThat(found.last()).isEqualTo(day("2035-12-31"));
            assertThat(found.on(day("2025-12-31"))).isEqualTo(RecognitionOnFile.State.AHEAD);
            assertThat(found.on(day("2026-01-01"))).isEqualTo(RecognitionOnFile.State.RUNS);
            assertThat(found.on(day("2036-01-01"))).isEqualTo(RecognitionOnFile.State.OVER);
            assertThat(found.version()).isEqualTo(2);
        });
    }

    @Test
    void an_ended_recognition_tells_from_when_and_why() {
        var reason = Personal.of(new Reason("Op eigen verzoek."));
        happened(granted(), of(1, new RecognitionEnded(day("2026-06-01"), reason, noon("2026-05-01"))));
        var found = recognitions.find(RECOGNITION).orElseThrow();
        assertThat(found.on(day("2026-05-31"))).isEqualTo(RecognitionOnFile.State.RUNS);
        assertThat(found.on(day("2026-06-01"))).isEqualTo(RecognitionOnFile.State.ENDED);
        assertThat(found.reason()).isEqualTo("Op eigen verzoek.");
        assertThat(recognitions.all(day("2026-06-01"))).hasSize(1);
    }

    @Test
    void a_meeting_shows_who_took_part_in_the_order_of_entering() {
        happened(granted(), takenUp(), led());
        assertThat(sessions.of(GUIDE)).singleElement().satisfies(found -> {
            assertThat(found.parts())
                    .extracting(SessionOnFile.Part::participant)
                    .containsExactly(BRAM, ANNE);
            assertThat(found.parts()).extracting(SessionOnFile.Part::state).containsOnly(SessionOnFile.State.TOLD);
            assertThat(found.title()).isEqualTo("Lastige gesprekken");
        });
        assertThat(sessions.of(RECOGNITION)).isEqualTo(sessions.of(GUIDE));
        assertThat(sessions.find(RECOGNITION, SESSION.id()))
                .contains(sessions.of(GUIDE).getFirst());
    }

    @Test
    void what_came_of_it_is_told_for_each() {
        var refused = new GuidedCreditingRefused(CREDIT, new RuleCode("points.day"), noon("2026-03-02"));
        happened(granted(), takenUp(), led(), credited(ANNE), credited(BRAM), of(BRAM, 1, refused));
        var found = sessions.of(GUIDE).getFirst();
        assertThat(found.credited()).isEqualTo(1);
        assertThat(found.refused()).extracting(SessionOnFile.Part::rule).containsExactly(new RuleCode("points.day"));
        assertThat(sessions.with(ANNE)).singleElement().satisfies(part -> {
            assertThat(part.guide()).isEqualTo("Pieter Vos (demo)");
            assertThat(part.state()).isEqualTo(SessionOnFile.State.CREDITED);
        });
        assertThat(sessions.with(new DossierId(new UUID(0x4000L, 3)))).isEmpty();
    }

    @Test
    void a_withdrawn_meeting_tells_when_and_why() {
        var withdrawn = new SessionWithdrawn(SESSION, SessionError.NOT_HELD, noon("2026-03-05"));
        var gone = new GuidedCreditWithdrawn(CREDIT, SessionError.NOT_HELD, noon("2026-03-05"));
        happened(granted(), takenUp(), led(), credited(ANNE), of(3, withdrawn), of(ANNE, 1, gone));
        var found = sessions.of(GUIDE).getFirst();
        assertThat(found.withdrawnAt()).isEqualTo(noon("2026-03-05"));
        assertThat(sessions.with(ANNE).getFirst().state()).isEqualTo(SessionOnFile.State.WITHDRAWN);
        assertThat(sessions.with(ANNE).getFirst().why()).isEqualTo(SessionError.NOT_HELD);
    }
}
