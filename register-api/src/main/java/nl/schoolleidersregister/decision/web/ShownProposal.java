package nl.schoolleidersregister.decision.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.registration.ProposalKind;
import nl.schoolleidersregister.registration.RemovalReason;
import org.jspecify.annotations.Nullable;

/**
 * A proposal with what is known of it, in the model as {@code proposal}.
 *
 * @param removal why it would be removed; null for any other kind
 * @param why what a registrar wrote; null for what a day brought
 * @param findings what the evaluation it rests on came to; none where it rests on none
 * @param judgedOn the day of that evaluation; null likewise
 * @param regulation which one judged; null likewise
 * @param view what the person says; null while no view came
 * @param decidable whether a decision can be taken: the view came, or the time for it is over
 * @param procedure the application it answers; null when it answers none
 * @param lastDay last day for the decision on that application; null likewise
 */
record ShownProposal(
        String dossier,
        long version,
        String id,
        String name,
        @Nullable String number,
        ProposalKind kind,
        @Nullable RemovalReason removal,
        @Nullable String why,
        List<Held> findings,
        @Nullable LocalDate judgedOn,
        @Nullable String regulation,
        LocalDate madeOn,
        LocalDate viewUntil,
        @Nullable String view,
        boolean decidable,
        @Nullable String procedure,
        @Nullable LocalDate lastDay) {

    ShownProposal {
        findings = List.copyOf(findings);
    }

    /** One requirement as it was on that day; points for what is counted in minutes. */
    record Held(String rule, String article, boolean met, BigDecimal achieved, BigDecimal required) {}

    /** Address of its page. */
    public String href() {
        return "/kantoor/dossiers/" + dossier + "/voorstellen/" + id;
    }
}
