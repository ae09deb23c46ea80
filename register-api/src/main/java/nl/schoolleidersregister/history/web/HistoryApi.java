package nl.schoolleidersregister.history.web;

import static java.util.stream.Collectors.toSet;
import static nl.schoolleidersregister.visit.WrongInput.orValues;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.access.Role;
import nl.schoolleidersregister.evaluation.FindingRule;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.evaluation.parts.EvaluationAnswer;
import nl.schoolleidersregister.history.view.Behind;
import nl.schoolleidersregister.history.view.Histories;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.visit.DossierApi;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A dossier by two clocks, for programs: of the person and of the office. */
@DossierApi
class HistoryApi {

    private static final Map<String, String> NAMES = Map.of("op", "validOn", "bekend", "knownOn");

    private final Pasts pasts;
    private final Histories histories;

    HistoryApi(Pasts pasts, Histories histories) {
        this.pasts = pasts;
        this.histories = histories;
    }

    @GetMapping("/stand")
    HistoryBodies.Stand stand(
            Account account,
            @PathVariable("dossier") UUID id,
            @RequestParam(required = false) @Nullable String validOn,
            @RequestParam(required = false) @Nullable String knownOn) {
        var dossier = new DossierId(id);
        var history = pasts.history(dossier);
        var clocks = orValues(pasts.read(new ClocksForm(validOn, knownOn), history), NAMES);
        var past = pasts.of(history, clocks);
        var judged = past.judged();
        var about = histories.about(dossier, clocks.knownOn());
        var behind = judged == null ? Map.<String, List<LoggedEvent>>of() : behind(judged, about);
        var running = past.then().career().cycles().running();
        return new HistoryBodies.Stand(
                clocks.validOn(),
                clocks.knownOn(),
                history.lastKnownOn(clocks.knownOn()).toString(),
                past.status(),
                running == null ? null : running.period(),
                judged == null
                        ? null
                        : new HistoryBodies.Regulation(
                                judged.regulation().id().value(),
                                judged.regulation().title()),
                judged == null ? null : EvaluationAnswer.of(judged.evaluation(), judged.facts(), judged.regulation()),
                behind.entrySet().stream()
                        .map(one -> new HistoryBodies.Why(
                                one.getKey(),
                                one.getValue().stream().map(LoggedEvent::id).toList()))
                        .toList(),
                facts(account, about, behind));
    }

    /**
     * What was recorded about somebody after a place in the log: a program keeps the place of the last answer and asks
     * for what changed since.
     */
    @GetMapping("/wijzigingen")
    HistoryBodies.Changes changes(
            Account account,
            @PathVariable("dossier") UUID id,
            @RequestParam(name = "na", required = false) @Nullable String after) {
        var dossier = new DossierId(id);
        pasts.history(dossier);
        var position = after == null ? Position.START : Position.parse(after);
        var facts = histories.after(dossier, position);
        return new HistoryBodies.Changes(
                (facts.isEmpty() ? position : facts.getLast().position()).toString(),
                facts.stream()
                        .map(fact -> HistoryBodies.Fact.of(
                                fact, account.is(Role.REGISTRAR), account.id().value()))
                        .toList());
    }

    /** For each requirement and each entry of the evaluation the facts it rests on. */
    private static Map<String, List<LoggedEvent>> behind(Rulebook.Judged judged, List<LoggedEvent> about) {
        var facts = new Behind(about);
        var behind = new LinkedHashMap<String, List<LoggedEvent>>();
        Arrays.stream(FindingRule.values()).forEach(rule -> behind.put(rule.code(), facts.finding(rule)));
        judged.evaluation().entries().stream()
                .map(entry -> entry.id().value())
                .forEach(entry -> behind.put(entry, facts.entry(UUID.fromString(entry))));
        return behind;
    }

    private static List<HistoryBodies.Fact> facts(
            Account account, List<LoggedEvent> about, Map<String, List<LoggedEvent>> behind) {
        var named = behind.values().stream()
                .flatMap(List::stream)
                .map(LoggedEvent::id)
                .collect(toSet());
        return about.stream()
                .filter(fact -> named.contains(fact.id()))
                .map(fact -> HistoryBodies.Fact.of(
                        fact, account.is(Role.REGISTRAR), account.id().value()))
                .toList();
    }
}
