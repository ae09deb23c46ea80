package nl.schoolleidersregister.choice.web;

import static nl.schoolleidersregister.visit.WrongInput.orValues;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.choice.Explanation;
import nl.schoolleidersregister.choice.ExplanationIsShort;
import nl.schoolleidersregister.choice.TeamId;
import nl.schoolleidersregister.choice.view.TeamOnFile;
import nl.schoolleidersregister.choice.view.Teams;
import nl.schoolleidersregister.pages.Hours;
import nl.schoolleidersregister.pages.Reading;
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

/** Activities of a team for programs: the same words, limits and refusals as the page. */
@DossierApi
class TeamApi {

    private static final Map<String, String> NAMES = Map.of(
            "chosenWhat", "omschrijving",
            "chosenForm", "leervorm",
            "chosenFrom", "eersteDag",
            "chosenUntil", "laatsteDag",
            "chosenHours", "uren",
            "chosenAbout", "competenties",
            "chosenWhy", "reflectie",
            "teamReflection", "reflectie",
            "teamNumbers", "deelnemers");

    private final Visitor visitor;
    private final Teams teams;
    private final TeamOffice office;

    TeamApi(Visitor visitor, Teams teams, TeamOffice office) {
        this.visitor = visitor;
        this.teams = teams;
        this.office = office;
    }

    /**
     * What a program sends.
     *
     * @param deelnemers register numbers of the others
     */
    record Samen(
            @Nullable String omschrijving,
            @Nullable String leervorm,
            @Nullable String eersteDag,
            @Nullable String laatsteDag,
            @Nullable String uren,
            @Nullable List<String> competenties,
            @Nullable String reflectie,
            @Nullable List<String> deelnemers) {

        TeamForm form() {
            return new TeamForm(
                    new ChoiceForm(omschrijving, leervorm, eersteDag, laatsteDag, uren, competenties, reflectie),
                    deelnemers == null ? "" : String.join(" ", deelnemers));
        }
    }

    /** The own reflection of a named leader. */
    record Reflectie(@Nullable String reflectie) {}

    /**
     * The part of one leader.
     *
     * @param status NAMED, CONFIRMED or DECLINED
     */
    record Deel(@Nullable String naam, String status) {}

    /**
     * A team activity as it stands.
     *
     * @param eigenKeuze own choice of who asks; null while that leader wrote no reflection
     */
    record TeamActiviteit(
            UUID id,
            @Nullable String omschrijving,
            String leervorm,
            LocalDate eersteDag,
            LocalDate laatsteDag,
            BigDecimal uren,
            List<String> competenties,
            boolean ingetrokken,
            List<Deel> deelnemers,
            @Nullable UUID eigenKeuze) {

        static TeamActiviteit of(TeamOnFile team, DossierId reader) {
            var own = team.partOf(reader).map(TeamOnFile.Part::choice);
            return new TeamActiviteit(
                    team.id().value(),
                    team.title(),
                    team.form().code(),
                    team.firstDay(),
                    team.lastDay(),
                    Hours.of(team.minutes().value()),
                    team.competences().stream().map(Competence::code).toList(),
                    team.withdrawnAt() != null,
                    team.parts().stream()
                            .map(part -> new Deel(part.name(), part.state().name()))
                            .toList(),
                    own.map(choice -> choice.value()).orElse(null));
        }
    }

    @GetMapping("/teamactiviteiten")
    List<TeamActiviteit> all(@PathVariable("dossier") UUID id) {
        var dossier = new DossierId(id);
        return teams.with(dossier).stream()
                .map(team -> TeamActiviteit.of(team, dossier))
                .toList();
    }

    @PostMapping("/teamactiviteiten")
    ResponseEntity<TeamActiviteit> record(
            Account account,
            @PathVariable("dossier") UUID id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Samen body) {
        var dossier = new DossierId(id);
        var stated = orValues(office.read(body.form(), visitor.today()), NAMES);
        var ask = visitor.ask(account, key, null, "team-activity-api", id, body);
        var team = office.record(dossier, visitor.origin(account, Role.LEADER), stated, ask);
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(teams.find(dossier, team)
                        .map(found -> TeamActiviteit.of(found, dossier))
                        .orElseThrow(NotShownYet::new));
    }

    @PostMapping("/teamactiviteiten/{team}/reflectie")
    TeamActiviteit confirm(
            Account account,
            @PathVariable("dossier") UUID id,
            @PathVariable("team") UUID team,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Reflectie body) {
        var dossier = new DossierId(id);
        var known = find(dossier, team);
        var reading = new Reading(ChoiceForm.NAME, visitor.today());
        var text = reading.text("teamReflection", Reading.typed(body.reflectie()), ExplanationIsShort.MOST);
        var reflection = orValues(reading.end(() -> new Explanation(text.orElseThrow())), NAMES);
        var ask = visitor.ask(account, key, null, "team-reflection-api", team, body);
        office.confirm(known, dossier, visitor.origin(account, Role.LEADER), reflection, ask);
        return TeamActiviteit.of(find(dossier, team), dossier);
    }

    @PostMapping("/teamactiviteiten/{team}/afmelding")
    TeamActiviteit decline(
            Account account,
            @PathVariable("dossier") UUID id,
            @PathVariable("team") UUID team,
            @RequestHeader("Idempotency-Key") String key) {
        var dossier = new DossierId(id);
        var known = find(dossier, team);
        var ask = visitor.ask(account, key, null, "team-decline-api", team);
        office.decline(known, dossier, visitor.origin(account, Role.LEADER), ask);
        return TeamActiviteit.of(find(dossier, team), dossier);
    }

    private TeamOnFile find(DossierId dossier, UUID team) {
        return teams.find(dossier, new TeamId(team))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
