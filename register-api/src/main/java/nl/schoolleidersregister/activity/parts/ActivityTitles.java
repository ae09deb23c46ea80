package nl.schoolleidersregister.activity.parts;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolleidersregister.activity.view.Activities;
import nl.schoolleidersregister.choice.view.Choices;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.parts.JudgedEntry;
import nl.schoolleidersregister.evaluation.parts.Title;
import nl.schoolleidersregister.recognition.view.GuidedSessions;
import nl.schoolleidersregister.registration.parts.EntryTitles;
import nl.schoolleidersregister.registration.view.LedgerLine;
import nl.schoolleidersregister.registration.view.LedgerLines;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.stereotype.Component;

/** What the entries of somebody's ledger are called: by the name of an activity, a meeting or an own choice. */
@Component
public class ActivityTitles implements EntryTitles {

    private static final String HERE = "/mijn-register/activiteiten/";

    private final Activities activities;
    private final GuidedSessions meetings;
    private final Choices choices;
    private final LedgerLines ledger;

    ActivityTitles(Activities activities, GuidedSessions meetings, Choices choices, LedgerLines ledger) {
        this.activities = activities;
        this.meetings = meetings;
        this.choices = choices;
        this.ledger = ledger;
    }

    /** For the owner, with a way to each activity. */
    public Function<Entry, Title> own(DossierId dossier) {
        var known = byEntry(dossier);
        return entry -> {
            var title = known.get(entry.id().value());
            return title == null ? new Title(entry.form().code(), null) : title;
        };
    }

    /** Without a way to what was done: the page may be somebody else's. */
    @Override
    public Function<Entry, Title> of(DossierId dossier) {
        return own(dossier).andThen(title -> new Title(title.text(), null));
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

    /** The names alone, by the key of the entry. */
    public Map<UUID, String> names(DossierId dossier) {
        return byEntry(dossier).entrySet().stream()
                .collect(toMap(
                        entry -> UUID.fromString(entry.getKey()),
                        entry -> entry.getValue().text()));
    }

    private Map<String, Title> byEntry(DossierId dossier) {
        var titles = new HashMap<String, Title>();
        for (var activity : activities.of(dossier)) {
            var title = activity.programme().terms().title().value();
            titles.put(activity.id().entry().toString(), new Title(title, HERE + activity.id()));
        }
        for (var meeting : meetings.with(dossier)) {
            titles.put(meeting.session().toString(), new Title(meeting.title(), meeting.href()));
        }
        for (var choice : choices.of(dossier)) {
            titles.put(choice.id().entry().toString(), new Title(choice.name(), HERE + "eigen-keuze/" + choice.id()));
        }
        return titles;
    }
}
