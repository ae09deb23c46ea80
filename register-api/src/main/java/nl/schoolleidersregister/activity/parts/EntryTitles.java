package nl.schoolleidersregister.activity.parts;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.schoolleidersregister.activity.view.Activities;
import nl.schoolleidersregister.choice.view.Choices;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.parts.JudgedEntry;
import nl.schoolleidersregister.evaluation.parts.Title;
import nl.schoolleidersregister.registration.view.LedgerLine;
import nl.schoolleidersregister.registration.view.LedgerLines;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.stereotype.Component;

/** What the entries of somebody's ledger are called: each by the name of its activity or own choice. */
@Component
public class EntryTitles {

    private static final String HERE = "/mijn-register/activiteiten/";

    private final Activities activities;
    private final Choices choices;
    private final LedgerLines ledger;

    EntryTitles(Activities activities, Choices choices, LedgerLines ledger) {
        this.activities = activities;
        this.choices = choices;
        this.ledger = ledger;
    }

    /** For the owner, with a way to each activity. */
    public Function<Entry, Title> own(DossierId dossier) {
        var known = byEntry(dossier);
        return entry ->
                known.getOrDefault(entry.id().value(), new Title(entry.form().code(), null));
    }

    /** Entries by id as an evaluation that was kept needs them: what stands in the ledger, and what was taken back. */
    public Map<String, JudgedEntry> judged(DossierId dossier) {
        var known = byEntry(dossier);
        return ledger.of(dossier).stream()
                .map(LedgerLine::points)
                .collect(toMap(
                        points -> points.entry().toString(),
                        points -> {
                            var title = known.get(points.entry().toString());
                            return new JudgedEntry(
                                    title == null ? points.form().code() : title.text(), points.form(), points.day());
                        },
                        (first, later) -> later.date().isAfter(first.date()) ? later : first));
    }

    private Map<String, Title> byEntry(DossierId dossier) {
        var known = new HashMap<String, Title>();
        activities
                .of(dossier)
                .forEach(activity -> known.put(
                        activity.id().entry().toString(),
                        new Title(activity.programme().terms().title().value(), HERE + activity.id())));
        choices.of(dossier)
                .forEach(choice -> known.put(
                        choice.id().entry().toString(), new Title(choice.name(), HERE + "eigen-keuze/" + choice.id())));
        return known;
    }
}
