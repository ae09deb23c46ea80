package nl.schoolleidersregister.evc.web;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schoolleidersregister.draft.store.Draft;
import nl.schoolleidersregister.evc.CompetenceOutcome;
import nl.schoolleidersregister.evc.Said;
import nl.schoolleidersregister.evc.SaidByCompetence;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.Reason;

/**
 * What was typed into one of the forms about a trajectory, by field; each reading takes the fields that it asks for.
 *
 * @param typed as it was sent
 */
record EvcForm(Map<String, String> typed) {

    static final String NAME = "evc";
    static final EvcForm EMPTY = new EvcForm(Map.of());

    /** Whether a competence was shown, message keys {@code evc.met.<answer>}. */
    static final List<String> ANSWERS = List.of("JA", "NEE");

    private static final int WORDS = 300;

    EvcForm {
        typed = Map.copyOf(typed);
    }

    /** A judgement that could be read. */
    record Judgement(List<CompetenceOutcome> outcomes, SaidByCompetence why) {}

    /** A day, and what happened on it. */
    record Held(LocalDate day, Reason report) {}

    /** What was typed before. */
    static EvcForm of(Draft draft) {
        return new EvcForm(draft.fields().entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .collect(toMap(Map.Entry::getKey, field -> field.getValue().getFirst())));
    }

    /** The same on top of what was kept before of fields that this form does not have. */
    EvcForm over(Optional<Draft> kept) {
        var both = new HashMap<>(kept.map(draft -> of(draft).typed()).orElse(Map.of()));
        both.putAll(typed);
        return new EvcForm(both);
    }

    /** What was typed, by field. */
    Map<String, List<String>> fields() {
        return typed.entrySet().stream().collect(toMap(Map.Entry::getKey, field -> List.of(field.getValue())));
    }

    /** What was typed into a field; templates show it again. */
    public String at(String field) {
        return Reading.typed(typed.get(field));
    }

    /** What could be a repeat of the same, for a key: without what changes from one sending to the next. */
    Map<String, String> asked() {
        var asked = new LinkedHashMap<>(typed);
        asked.remove("sleutel");
        List.of("_csrf", "basis", "gezien").forEach(asked::remove);
        return asked;
    }

    Read<SaidByCompetence> readFile(List<Competence> about, LocalDate today) {
        var reading = new Reading(NAME, today);
        var said = said(reading, "evcPart", about);
        return reading.end(() -> new SaidByCompetence(said));
    }

    Read<Judgement> readJudgement(List<Competence> about, LocalDate today) {
        var reading = new Reading(NAME, today);
        var outcomes = new ArrayList<CompetenceOutcome>();
        for (var one : about) {
            reading.choice("evcMet-" + one.code(), at("evcMet-" + one.code()), ANSWERS)
                    .map(answer -> new CompetenceOutcome(one, answer.equals(ANSWERS.getFirst())))
                    .ifPresent(outcomes::add);
        }
        var why = said(reading, "evcWhy", about);
        return reading.end(() -> new Judgement(outcomes, new SaidByCompetence(why)));
    }

    private List<Said> said(Reading reading, String field, List<Competence> about) {
        return about.stream()
                .flatMap(one -> reading
                        .text(field + "-" + one.code(), at(field + "-" + one.code()), WORDS)
                        .map(text -> new Said(one, text))
                        .stream())
                .toList();
    }

    Read<Held> readHeld(LocalDate today) {
        var reading = new Reading(NAME, today);
        var day = reading.pastDay("evcDay", at("evcDay"));
        var report = reading.text("evcReport", at("evcReport"), WORDS);
        return reading.end(() -> new Held(day.orElseThrow(), new Reason(report.orElseThrow())));
    }

    Read<Held> readRevocation(LocalDate today) {
        var reading = new Reading(NAME, today);
        var day = reading.pastDay("evcFrom", at("evcFrom"));
        var reason = reading.text("evcReason", at("evcReason"), WORDS);
        return reading.end(() -> new Held(day.orElseThrow(), new Reason(reason.orElseThrow())));
    }

    Read<Reason> readReason(LocalDate today) {
        var reading = new Reading(NAME, today);
        var reason = reading.text("evcReason", at("evcReason"), WORDS);
        return reading.end(() -> new Reason(reason.orElseThrow()));
    }
}
