package nl.schoolleidersregister.plan.web;

import static nl.schoolleidersregister.visit.WrongInput.orValues;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.plan.GoalId;
import nl.schoolleidersregister.plan.view.GoalOnFile;
import nl.schoolleidersregister.plan.view.Goals;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.DossierApi;
import nl.schoolleidersregister.visit.NotShownYet;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;

/** The own plan for programs: the same words, limits and refusals as the page. */
@DossierApi
class PlanApi {

    private static final Map<String, String> NAMES = Map.of(
            "goalWhat", "doel",
            "goalQuestion", "leervraag",
            "competences", "competenties",
            "goalBy", "uiterlijk");

    private final Visitor visitor;
    private final Goals goals;
    private final PlanOffice office;

    PlanApi(Visitor visitor, Goals goals, PlanOffice office) {
        this.visitor = visitor;
        this.goals = goals;
        this.office = office;
    }

    /** What a program sends; the day as yyyy-mm-dd. */
    record Voornemen(
            @Nullable String doel,
            @Nullable String leervraag,
            @Nullable List<String> competenties,
            @Nullable String uiterlijk) {

        GoalForm form() {
            return new GoalForm(doel, leervraag, competenties == null ? List.of() : competenties, uiterlijk);
        }
    }

    /**
     * An activity that came from a goal.
     *
     * @param soort OWN_CHOICE or CLAIM
     */
    record Activiteit(String soort, UUID id, LocalDate dag) {}

    /**
     * A goal as it stands.
     *
     * @param status OPEN, REACHED or DROPPED
     */
    record Doel(
            UUID id,
            @Nullable String doel,
            @Nullable String leervraag,
            List<String> competenties,
            LocalDate uiterlijk,
            String status,
            List<Activiteit> activiteiten) {

        static Doel of(GoalOnFile goal) {
            return new Doel(
                    goal.id().value(),
                    goal.goal(),
                    goal.question(),
                    goal.competences().stream().map(Competence::code).toList(),
                    goal.by(),
                    goal.state().name(),
                    goal.activities().stream()
                            .map(one -> new Activiteit(one.kind().name(), one.id(), one.day()))
                            .toList());
        }
    }

    @GetMapping("/doelen")
    List<Doel> all(@PathVariable("dossier") UUID id) {
        return goals.of(new DossierId(id)).stream().map(Doel::of).toList();
    }

    @PostMapping("/doelen")
    ResponseEntity<Doel> set(
            Account account,
            @PathVariable("dossier") UUID id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Voornemen body) {
        var today = visitor.today();
        var intention = orValues(body.form().read(today, office.competences(today)), NAMES);
        var ask = visitor.ask(account, key, null, "goal-api", id, body);
        var goal = office.set(new DossierId(id), visitor.origin(account, Role.LEADER), intention, ask);
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(goals.find(new DossierId(id), goal).map(Doel::of).orElseThrow(NotShownYet::new));
    }

    @PostMapping("/doelen/{doel}")
    Doel change(
            Account account,
            @PathVariable("dossier") UUID id,
            @PathVariable("doel") UUID goal,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Voornemen body) {
        var today = visitor.today();
        var known = find(id, goal);
        var intention = orValues(body.form().read(today, office.competences(today)), NAMES);
        var ask = visitor.ask(account, key, null, "goal-change-api", goal, body);
        office.change(known.dossier(), visitor.origin(account, Role.LEADER), known.id(), intention, ask);
        return Doel.of(find(id, goal));
    }

    @PostMapping("/doelen/{doel}/bereikt")
    Doel reach(
            Account account,
            @PathVariable("dossier") UUID id,
            @PathVariable("doel") UUID goal,
            @RequestHeader("Idempotency-Key") String key) {
        var known = find(id, goal);
        var ask = visitor.ask(account, key, null, "goal-reached-api", goal);
        office.reach(known.dossier(), visitor.origin(account, Role.LEADER), known.id(), ask);
        return Doel.of(find(id, goal));
    }

    @PostMapping("/doelen/{doel}/vervallen")
    Doel drop(
            Account account,
            @PathVariable("dossier") UUID id,
            @PathVariable("doel") UUID goal,
            @RequestHeader("Idempotency-Key") String key) {
        var known = find(id, goal);
        var ask = visitor.ask(account, key, null, "goal-dropped-api", goal);
        office.drop(known.dossier(), visitor.origin(account, Role.LEADER), known.id(), ask);
        return Doel.of(find(id, goal));
    }

    private GoalOnFile find(UUID dossier, UUID goal) {
        return goals.find(new DossierId(dossier), new GoalId(goal))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
