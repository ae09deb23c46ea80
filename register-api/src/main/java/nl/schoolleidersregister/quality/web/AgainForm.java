package nl.schoolleidersregister.quality.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.portfolio.Judgement;
import nl.schoolleidersregister.portfolio.view.EntryOnFile;
import nl.schoolleidersregister.quality.AgainMarks;
import nl.schoolleidersregister.shared.Minutes;

/** Marks of old work as typed: a field for each competence, named {@code score} and its code, and the minutes. */
record AgainForm(Map<String, String> fields) {

    static final String NAME = "again";
    static final List<String> SCORES = List.of("1", "2", "3", "4");

    private static final int LONGEST = 600;

    AgainForm {
        fields = Map.copyOf(fields);
    }

    /** What was typed in a field; templates ask for it. */
    public String at(String name) {
        return fields.getOrDefault(name, "");
    }

    /** What was stated. */
    record Stated(AgainMarks marks, Minutes spent) {}

    Read<Stated> read(EntryOnFile entry, LocalDate today) {
        var reading = new Reading(NAME, today);
        var competences = entry.asked().competences();
        var scores = competences.stream()
                .filter(one -> SCORES.contains(at("score" + one.code())))
                .map(one -> new Judgement.Score(one, Integer.parseInt(at("score" + one.code()))))
                .toList();
        if (scores.size() < competences.size()) {
            reading.problem("scores", "choice");
        }
        var spent = reading.whole("spent", at("spent").strip(), LONGEST);
        return reading.end(() -> new Stated(new AgainMarks(scores), new Minutes(spent.orElseThrow())));
    }
}
