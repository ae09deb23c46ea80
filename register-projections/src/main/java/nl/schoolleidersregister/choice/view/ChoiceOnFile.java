package nl.schoolleidersregister.choice.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.choice.ChoiceId;
import nl.schoolleidersregister.choice.Officer;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.RuleCode;
import nl.schoolleidersregister.term.LegalClock;
import nl.schoolleidersregister.term.Term;
import org.jspecify.annotations.Nullable;

/**
 * One own choice as it is on file.
 *
 * @param title in the leader's words; null once the person is erased
 * @param why likewise
 * @param changedAt when it came to stand so
 * @param drawn whether it is in the sample that gets a full check (art. G2)
 * @param hold who has it, if somebody took it up
 * @param question what was asked; null when nothing was
 * @param reason what the office wrote with its last decision; null when it wrote nothing
 * @param rule which rule of the ledger refused it; null otherwise
 * @param credit null unless it counts, counted or was refused
 */
public record ChoiceOnFile(
        ChoiceId id,
        DossierId dossier,
        @Nullable String title,
        Form form,
        LocalDate firstDay,
        LocalDate lastDay,
        Minutes minutes,
        List<Competence> competences,
        @Nullable String why,
        State state,
        Instant recordedAt,
        Instant changedAt,
        boolean drawn,
        @Nullable Hold hold,
        @Nullable Question question,
        @Nullable String reason,
        @Nullable RuleCode rule,
        @Nullable CreditId credit) {

    private static final String GONE = "–";

    /** Within how many working days the office decides (art. G1). */
    private static final Term TERM = new Term.WorkDays(10);

    public ChoiceOnFile {
        competences = List.copyOf(competences);
    }

    /** Where it stands. */
    public enum State {
        /** Waits for the office. */
        WAITING,
        /** The leader took it back. */
        WITHDRAWN,
        /** Counts. */
        ACCEPTED,
        /** The office did not accept it. */
        DECLINED,
        /** Was accepted; the ledger did not take it. */
        REFUSED,
        /** Counted once; the office took it back. */
        REVERSED
    }

    /** Who took it from the queue, and until when it lies there. */
    public record Hold(Officer officer, Instant until) {}

    /**
     * What the office asked.
     *
     * @param text null once the person is erased
     * @param answeredAt null while it waits
     * @param answer null while it waits
     */
    public record Question(
            @Nullable String text,
            Instant askedAt,
            LocalDate answerBy,
            @Nullable Instant answeredAt,
            @Nullable String answer) {

        /** Whether the answer is awaited. */
        public boolean waits() {
            return answeredAt == null;
        }
    }

    /** The title, or a dash once the person is erased. */
    public String name() {
        return title == null ? GONE : title;
    }

    /** Whether nobody decided yet. */
    public boolean isOpen() {
        return state == State.WAITING;
    }

    /** Whether the leader has something to do first. */
    public boolean waitsForLeader() {
        return isOpen() && question != null && question.waits();
    }

    /** Who has it at a moment. */
    public Optional<Officer> holder(Instant now) {
        return Optional.ofNullable(hold)
                .filter(one -> isOpen() && now.isBefore(one.until()))
                .map(Hold::officer);
    }

    /** Last day on which the office answers in time. */
    public LocalDate decideBy(LocalDate today) {
        return clock().lastDay(today);
    }

    /** The term of the decision; it stands still while the leader is asked something (Awb 4:15). */
    public LegalClock clock() {
        var clock = LegalClock.started(Origin.dayOf(recordedAt), TERM);
        if (question == null) {
            return clock;
        }
        var stopped = clock.stopped(Origin.dayOf(question.askedAt()));
        return question.answeredAt() == null ? stopped : stopped.resumed(Origin.dayOf(question.answeredAt()));
    }
}
