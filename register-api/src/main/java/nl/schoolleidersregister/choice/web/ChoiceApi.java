package nl.schoolleidersregister.choice.web;

import static nl.schoolleidersregister.visit.WrongInput.orValues;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.choice.view.ChoiceOnFile;
import nl.schoolleidersregister.choice.view.Choices;
import nl.schoolleidersregister.pages.Hours;
import nl.schoolleidersregister.plan.parts.FromPlan;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.DossierApi;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** Own choices for programs: the same words, limits and refusals as the page. */
@DossierApi
class ChoiceApi {

    private static final Map<String, String> NAMES = Map.of(
            "chosenWhat", "omschrijving",
            "chosenForm", "leervorm",
            "chosenFrom", "eersteDag",
            "chosenUntil", "laatsteDag",
            "chosenHours", "uren",
            "chosenAbout", "competenties",
            "chosenWhy", "waarom");

    private final Visitor visitor;
    private final Choices choices;
    private final ChoiceOffice office;
    private final FromPlan plan;

    ChoiceApi(Visitor visitor, Choices choices, ChoiceOffice office, FromPlan plan) {
        this.visitor = visitor;
        this.choices = choices;
        this.office = office;
        this.plan = plan;
    }

    /**
     * What a program sends.
     *
     * @param doel id of the goal of the plan that it comes from; may be absent
     */
    record Toelichting(
            @Nullable String omschrijving,
            @Nullable String leervorm,
            @Nullable String eersteDag,
            @Nullable String laatsteDag,
            @Nullable String uren,
            @Nullable List<String> competenties,
            @Nullable String waarom,
            @Nullable String doel) {

        ChoiceForm form() {
            return new ChoiceForm(omschrijving, leervorm, eersteDag, laatsteDag, uren, competenties, waarom);
        }
    }

    /** What was recorded. */
    record Vastgelegd(UUID eigenKeuze, UUID inschrijving) {}

    /**
     * An own choice as it stands.
     *
     * @param status WAITING, WITHDRAWN, ACCEPTED, DECLINED, REFUSED or REVERSED
     * @param vraag what the office asked; null when it asked nothing
     * @param reden what the office wrote with its decision
     * @param regel code of the rule by which the ledger refused it
     */
    record EigenKeuze(
            UUID id,
            @Nullable String omschrijving,
            String leervorm,
            LocalDate eersteDag,
            LocalDate laatsteDag,
            BigDecimal uren,
            List<String> competenties,
            @Nullable String waarom,
            String status,
            Instant vastgelegdOp,
            LocalDate besluitUiterlijk,
            @Nullable String vraag,
            @Nullable String reden,
            @Nullable String regel) {}

    @GetMapping("/eigen-keuzes")
    List<EigenKeuze> look(@PathVariable("dossier") UUID id) {
        return choices.of(new DossierId(id)).stream().map(this::shown).toList();
    }

    @PostMapping("/eigen-keuzes")
    ResponseEntity<Vastgelegd> record(
            Account account,
            @PathVariable("dossier") UUID id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Toelichting body) {
        var today = visitor.today();
        var chosen = orValues(body.form().read(today, office.competences(today)), NAMES);
        var goal = plan.goal(new DossierId(id), body.doel()).orElse(null);
        var ask = visitor.ask(account, key, null, "own-choice", id, body);
        var choice = office.record(new DossierId(id), visitor.origin(account, Role.LEADER), chosen, goal, ask);
        return ResponseEntity.status(HttpStatus.CREATED).body(new Vastgelegd(choice.value(), id));
    }

    private EigenKeuze shown(ChoiceOnFile choice) {
        return new EigenKeuze(
                choice.id().value(),
                choice.title(),
                choice.form().code(),
                choice.firstDay(),
                choice.lastDay(),
                Hours.of(choice.minutes().value()),
                choice.competences().stream().map(Competence::code).toList(),
                choice.why(),
                choice.state().name(),
                choice.recordedAt(),
                choice.decideBy(visitor.today()),
                choice.question() == null ? null : choice.question().text(),
                choice.reason(),
                choice.rule() == null ? null : choice.rule().value());
    }
}
