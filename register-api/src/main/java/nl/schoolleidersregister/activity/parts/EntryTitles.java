package nl.schoolleidersregister.activity.parts;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.schoolleidersregister.activity.view.Activities;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.parts.JudgedEntry;
import nl.schoolleidersregister.evaluation.parts.Title;
import nl.schoolleidersregister.recognition.view.GuidedSessions;
import nl.schoolleidersregister.registration.view.LedgerLine;
import nl.schoolleidersregister.registration.view.LedgerLines;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.stereotype.Component;

/** What the entries of somebody's ledger are called: each by the name of its activity, or of its meeting. */
@Component
public class EntryTitles {

    private final Activities activities;
    private final GuidedSessions meetings;
    private final LedgerLines ledger;

    EntryTitles(Activities activities, GuidedSessions meetings, LedgerLines ledger) {
        this.activities = activities;
        this.meetings = meetings;
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

    /** For others: the same without the ways. */
    public Function<Entry, Title> plain(DossierId dossier) {
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

    private Map<String, Title> byEntry(DossierId dossier) {
        var titles = new HashMap<String, Title>();
        for (var activity : activities.of(dossier)) {
            var title = activity.programme().terms().title().value();
            titles.put(activity.id().toString(), new Title(title, "/mijn-register/activiteiten/" + activity.id()));
        }
        for (var meeting : meetings.with(dossier)) {
            titles.put(meeting.session().toString(), new Title(meeting.title(), meeting.href()));
        }
        return titles;
    }
}
