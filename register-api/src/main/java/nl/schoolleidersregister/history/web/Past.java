package nl.schoolleidersregister.history.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.EntryResult;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.evaluation.parts.ShownEvaluation;
import nl.schoolleidersregister.evaluation.parts.Title;
import nl.schoolleidersregister.evaluation.parts.Voice;
import nl.schoolleidersregister.history.view.Clocks;
import nl.schoolleidersregister.registration.Retold;
import nl.schoolleidersregister.registration.Status;
import org.jspecify.annotations.Nullable;

/**
 * A registration by two clocks, with what the regulations that were known then say of it.
 *
 * @param judged null on a day on which no cycle ran
 * @param on the day the evaluation looked at: the day asked about, or the first day of a cycle that was to begin
 */
record Past(Clocks clocks, Retold then, Rulebook.@Nullable Judged judged, LocalDate on) {

    /** What the person was to the register; null before the dossier. */
    @Nullable
    Status status() {
        return then.career().admission().enrolledOn() == null
                ? null
                : then.career().status();
    }

    /** The evaluation in words; null on a day on which no cycle ran. */
    @Nullable
    ShownEvaluation shown(Voice voice, Function<Entry, Title> titles) {
        return judged == null ? null : ShownEvaluation.of(judged.facts(), judged.regulation(), on, voice, titles);
    }

    /** The entry with this id; null when none counted or could have counted. */
    @Nullable
    Entry entry(UUID id) {
        return judged == null
                ? null
                : judged.facts().entries().stream()
                        .filter(one -> one.id().value().equals(id.toString()))
                        .findFirst()
                        .orElse(null);
    }

    /** Whether it says the same of everything: the status, and what each entry counts. */
    boolean looksLike(Past other) {
        return status() == other.status() && entries().equals(other.entries());
    }

    private List<EntryResult> entries() {
        return judged == null ? List.of() : judged.evaluation().entries();
    }

    /** Whether both are about one cycle; who had none then or there is not compared. */
    boolean isOfTheCycleOf(Past other) {
        return judged != null
                && other.judged != null
                && judged.facts()
                        .cycle()
                        .from()
                        .equals(other.judged.facts().cycle().from());
    }
}
