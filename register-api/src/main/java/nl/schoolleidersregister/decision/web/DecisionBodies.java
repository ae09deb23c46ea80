package nl.schoolleidersregister.decision.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.evaluation.parts.EvaluationAnswer;
import nl.schoolleidersregister.registration.Proposal;
import nl.schoolleidersregister.store.Recorded;
import org.jspecify.annotations.Nullable;

/** What programs of the office send and get about decisions. Dates are ISO 8601. */
final class DecisionBodies {

    private DecisionBodies() {}

    /** Why, or what is asked. */
    record Uitleg(@Nullable String uitleg) {}

    /** What was found about an own statement. */
    record Controle(@Nullable Boolean klopt, @Nullable String uitleg) {

        FindingForm form() {
            var choice = klopt == null ? "" : klopt ? "YES" : "NO";
            return new FindingForm(choice, uitleg);
        }
    }

    /** What was recorded; the version is null when nothing had to be. */
    record Vastgelegd(UUID inschrijving, @Nullable Long versie) {

        static Vastgelegd of(UUID dossier, @Nullable Recorded recorded) {
            return new Vastgelegd(dossier, recorded == null ? null : recorded.version());
        }
    }

    /**
     * An application for re-registration.
     *
     * @param nietVanzelf why no machine said yes
     * @param wacht whether something from before the application has yet to be processed
     * @param beoordeling in the words of {@code POST /v1/evaluations}
     */
    record Aanvraag(
            UUID aanvraag,
            LocalDate ontvangen,
            LocalDate uiterlijk,
            boolean teLaat,
            boolean staatStil,
            List<String> nietVanzelf,
            boolean wacht,
            String reglement,
            EvaluationAnswer beoordeling) {

        static Aanvraag of(ShownProcedure procedure, ShownApplication application, Rulebook.Judged judged) {
            return new Aanvraag(
                    UUID.fromString(procedure.id()),
                    procedure.startedOn(),
                    procedure.lastDay(),
                    procedure.late(),
                    procedure.still(),
                    application.reasons().stream().map(Enum::name).toList(),
                    application.behind(),
                    judged.regulation().id().value(),
                    EvaluationAnswer.of(judged.evaluation(), judged.facts(), judged.regulation()));
        }
    }

    /** The proposals in a dossier. */
    record Voorstellen(List<Voorstel> voorstellen) {

        Voorstellen {
            voorstellen = List.copyOf(voorstellen);
        }
    }

    /** A proposal; {@code zienswijze}: whether the view came. */
    record Voorstel(
            UUID voorstel,
            String soort,
            @Nullable String reden,
            LocalDate gedaan,
            LocalDate zienswijzeTot,
            boolean zienswijze,
            boolean beslisbaar) {

        static Voorstel of(Proposal proposal, LocalDate today) {
            return new Voorstel(
                    proposal.id().value(),
                    proposal.kind().name(),
                    proposal.removal() == null ? null : proposal.removal().name(),
                    proposal.madeOn(),
                    proposal.viewUntil(),
                    proposal.viewGiven(),
                    proposal.canBeDecidedOn(today));
        }
    }
}
