package nl.schoolleidersregister.choice.view;

import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.choice.ChoiceId;
import nl.schoolleidersregister.choice.ChoiceTitle;
import nl.schoolleidersregister.choice.Example;
import nl.schoolleidersregister.choice.Explanation;
import nl.schoolleidersregister.choice.Officer;
import nl.schoolleidersregister.choice.OwnChoice;
import nl.schoolleidersregister.choice.OwnChoiceEvent;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ChoiceGivenBack;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ChoiceRecorded;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ChoiceTakenUp;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ExplanationDeclined;
import nl.schoolleidersregister.choice.OwnChoiceEvent.MoreAsked;
import nl.schoolleidersregister.choice.OwnChoiceEvent.QuestionAnswered;
import nl.schoolleidersregister.choice.Precedent;
import nl.schoolleidersregister.choice.PrecedentEvent;
import nl.schoolleidersregister.choice.PrecedentEvent.PrecedentPublished;
import nl.schoolleidersregister.choice.PrecedentEvent.PrecedentWithdrawn;
import nl.schoolleidersregister.choice.PrecedentId;
import nl.schoolleidersregister.choice.view.ChoiceOnFile.State;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Subject;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog.Entry;
import nl.schoolleidersregister.testing.TestViews;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ChoicesIT {

    private static final DossierId ANNE = new DossierId(new UUID(0x4000L, 1));
    private static final DossierId BRAM = new DossierId(new UUID(0x4000L, 2));
    private static final ChoiceId FIRST = new ChoiceId(new UUID(0x4001L, 1));
    private static final ChoiceId SECOND = new ChoiceId(new UUID(0x4001L, 2));
    private static final Officer NADIA = new Officer(new UUID(0x4002L, 1));
    private static final Officer OMAR = new Officer(new UUID(0x4002L, 2));
    private static final Personal<Reason> REASON = Personal.of(new Reason("Wat was uw vraag?"));
    private static final Form VISIT = new Form("SCHOOL_VISIT");

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestViews views = new TestViews(database);
    private final Choices choices = new Choices(database.register());
    private final Precedents precedents = new Precedents(database.register());
    private final List<Entry> log = new ArrayList<>();

    private ChoicesIT happened(DossierId who, ChoiceId which, OwnChoiceEvent fact) {
        log.add(new Entry(OwnChoice.streamOf(who, which), who.subject(), log.size(), fact));
        return this;
    }

    private ChoicesIT published(int number, PrecedentEvent fact) {
        var stream = Precedent.streamOf(new PrecedentId(new UUID(0x4004L, number)));
        log.add(new Entry(stream, new Subject(stream), log.size(), fact));
        return this;
    }

    private void shown() {
        views.clear();
        views.advance(List.of(new ChoiceProjection(), new PrecedentProjection()), TestViews.logged(log));
    }

    private static ChoiceRecorded recorded(String on) {
        return new ChoiceRecorded(
                Personal.of(new ChoiceTitle("Bezoek")),
                VISIT,
                day("2026-03-02"),
                day("2026-03-03"),
                new Minutes(600),
                List.of(new Competence("C1"), new Competence("C3")),
                Personal.of(new Explanation("Mijn vraag was hoe.")),
                null,
                noon(on));
    }

    private static ChoiceTakenUp takenUp(Officer officer, String on) {
        return new ChoiceTakenUp(officer, noon(on).plus(Duration.ofMinutes(30)), noon(on));
    }

    private Optional<ChoiceId> nextFor(Officer officer, long minutes) {
        var now = noon("2026-03-10").plus(Duration.ofMinutes(minutes));
        return choices.next(officer, null, List.of(), now).map(ChoiceOnFile::id);
    }

    @Test
    void the_oldest_comes_first_and_what_somebody_has_is_passed_for_half_an_hour() {
        happened(ANNE, FIRST, recorded("2026-03-09"))
                .happened(BRAM, SECOND, recorded("2026-03-08"))
                .happened(BRAM, SECOND, takenUp(OMAR, "2026-03-10"))
                .shown();
        assertThat(choices.waiting(9)).extracting(one -> one.choice().id()).containsExactly(SECOND, FIRST);
        assertThat(nextFor(OMAR, 29)).contains(SECOND);
        assertThat(nextFor(NADIA, 29)).contains(FIRST);
        assertThat(nextFor(NADIA, 30)).contains(SECOND);
        assertThat(choices.next(NADIA, ANNE, List.of(SECOND), noon("2026-03-10")))
                .as("one's own, and what was passed")
                .isEmpty();
    }

    @Test
    void what_was_asked_waits_for_the_leader_and_then_comes_back() {
        var asked = new MoreAsked(REASON, day("2026-04-07"), noon("2026-03-10"));
        happened(ANNE, FIRST, recorded("2026-03-09"))
                .happened(ANNE, FIRST, takenUp(OMAR, "2026-03-10"))
                .happened(ANNE, FIRST, asked)
                .shown();
        assertThat(nextFor(NADIA, 0)).isEmpty();
        assertThat(choices.waiting()).isZero();
        var waits = choices.find(ANNE, FIRST).orElseThrow();
        assertThat(waits.waitsForLeader()).isTrue();
        assertThat(waits.clock().isStopped()).isTrue();
        happened(ANNE, FIRST, new QuestionAnswered(REASON, noon("2026-03-16"))).shown();
        assertThat(nextFor(NADIA, 0)).contains(FIRST);
        assertThat(choices.find(ANNE, FIRST).orElseThrow().clock().lastDay(day("2026-03-16")))
                .as("ten working days after 9 March, and the five days of waiting; then a weekend")
                .isEqualTo(day("2026-03-30"));
    }

    @Test
    void what_was_given_back_and_decided_is_shown_so() {
        happened(ANNE, FIRST, recorded("2026-03-09"))
                .happened(ANNE, FIRST, takenUp(OMAR, "2026-03-10"))
                .happened(ANNE, FIRST, new ChoiceGivenBack(noon("2026-03-10")))
                .shown();
        assertThat(choices.find(ANNE, FIRST).orElseThrow().hold()).isNull();
        happened(ANNE, FIRST, new ExplanationDeclined(REASON, noon("2026-03-11")))
                .shown();
        var declined = choices.find(ANNE, FIRST).orElseThrow();
        assertThat(declined.state()).isEqualTo(State.DECLINED);
        assertThat(declined.reason()).isEqualTo("Wat was uw vraag?");
        assertThat(choices.of(ANNE)).containsExactly(declined);
        assertThat(choices.find(BRAM, FIRST)).as("somebody else's").isEmpty();
        assertThat(choices.waiting(9)).isEmpty();
    }

    @Test
    void examples_are_found_by_form_the_newest_first_until_they_are_withdrawn() {
        published(1, new PrecedentPublished(example("Oud", VISIT), noon("2026-03-09")))
                .published(2, new PrecedentPublished(example("Nieuw", VISIT), noon("2026-03-10")))
                .published(3, new PrecedentPublished(example("Cursus", new Form("COURSE")), noon("2026-03-11")))
                .published(4, new PrecedentPublished(example("Weg", VISIT), noon("2026-03-12")))
                .published(4, new PrecedentWithdrawn(noon("2026-03-13")))
                .shown();
        assertThat(precedents.in(VISIT, 9))
                .extracting(one -> one.example().title())
                .containsExactly("Nieuw", "Oud");
        assertThat(precedents.newest(9))
                .extracting(one -> one.example().title())
                .containsExactly("Cursus", "Nieuw", "Oud");
    }

    private static Example example(String title, Form form) {
        return new Example(title, form, new Minutes(60), "Tekst.", Example.Outcome.ACCEPTED, "Daarom.");
    }
}
