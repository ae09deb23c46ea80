package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.schoolleidersregister.shared.LogPosition;
import nl.schoolleidersregister.term.LegalClock;
import nl.schoolleidersregister.term.Term;
import org.jspecify.annotations.Nullable;

/**
 * A procedure that waits for a decision.
 *
 * @param startedOn day on which the request came in
 * @param questions what was asked of the person meanwhile
 * @param laterBy what the term was put later by; null when it was not
 * @param noticeOn day of a default notice; null when none came
 * @param until up to when more time is asked; null for anything but a deferral
 * @param position how far the log had come; null for anything but an application for re-registration
 */
public record Pending(
        ProcedureId id,
        ProcedureKind kind,
        LocalDate startedOn,
        List<Question> questions,
        Term.@Nullable Weeks laterBy,
        @Nullable LocalDate noticeOn,
        @Nullable LocalDate until,
        @Nullable LogPosition position) {

    public Pending {
        questions = List.copyOf(questions);
    }

    static Pending begun(ProcedureId id, ProcedureKind kind, LocalDate on) {
        return new Pending(id, kind, on, List.of(), null, null, null, null);
    }

    Pending upTo(LocalDate day) {
        return new Pending(id, kind, startedOn, questions, laterBy, noticeOn, day, position);
    }

    Pending at(LogPosition place) {
        return new Pending(id, kind, startedOn, questions, laterBy, noticeOn, until, place);
    }

    Pending asked(Question question) {
        var more = new ArrayList<>(questions);
        more.add(question);
        return with(more);
    }

    Pending answered(LocalDate day) {
        var more = new ArrayList<>(questions);
        more.set(more.size() - 1, more.getLast().answered(day));
        return with(more);
    }

    private Pending with(List<Question> others) {
        return new Pending(id, kind, startedOn, others, laterBy, noticeOn, until, position);
    }

    Pending later(Term.Weeks by) {
        return new Pending(id, kind, startedOn, questions, by, noticeOn, until, position);
    }

    Pending noticed(LocalDate day) {
        return new Pending(id, kind, startedOn, questions, laterBy, day, until, position);
    }

    /** Whether something is awaited from the person. */
    public boolean isWaitingForThePerson(LocalDate today) {
        return !questions.isEmpty() && questions.getLast().isOpenOn(today);
    }

    /** The legal clock of this procedure (art. I1): it stood still while something was awaited from the person. */
    public LegalClock clock(int decisionWeeks, LocalDate today) {
        var clock = LegalClock.started(startedOn, new Term.Weeks(decisionWeeks));
        for (var question : questions) {
            clock = clock.stopped(question.askedOn());
            if (question.cameOn() != null) {
                clock = clock.resumed(question.cameOn());
            } else if (!question.isOpenOn(today)) {
                clock = clock.resumed(question.answerBy().plusDays(1));
            }
        }
        return laterBy == null ? clock : clock.extended(laterBy);
    }
}
