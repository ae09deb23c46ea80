package nl.schoolleidersregister.decision.web;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.registration.ProcedureKind;
import org.jspecify.annotations.Nullable;

/**
 * A procedure with its term, in the model as {@code procedure}.
 *
 * @param number register number; null for who has none, or is erased
 * @param lastDay last day for the decision, as things stand today
 * @param still whether the person has to answer first
 * @param extended whether the term was put later
 * @param noticeLastDay last day after a notice of default; null when none came
 * @param until up to when more time is asked; null for anything but a deferral
 * @param why what the person wrote; null where nothing was asked for
 */
record ShownProcedure(
        String dossier,
        long version,
        String id,
        ProcedureKind kind,
        String name,
        @Nullable String number,
        LocalDate startedOn,
        LocalDate lastDay,
        boolean late,
        boolean still,
        boolean extended,
        @Nullable LocalDate noticeLastDay,
        @Nullable LocalDate until,
        @Nullable String why,
        List<Asked> questions) {

    ShownProcedure {
        questions = List.copyOf(questions);
    }

    /** Address of its page. */
    public String href() {
        return "/kantoor/dossiers/" + dossier + "/procedures/" + id;
    }

    /** Something that was asked; {@code answer} and {@code cameOn} are null while no answer came. */
    record Asked(
            String what,
            LocalDate askedOn,
            LocalDate answerBy,
            @Nullable String answer,
            @Nullable LocalDate cameOn) {}
}
