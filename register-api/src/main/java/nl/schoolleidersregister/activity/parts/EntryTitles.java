package nl.schoolleidersregister.activity.parts;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.function.Function;
import nl.schoolleidersregister.activity.view.Activities;
import nl.schoolleidersregister.activity.view.ActivityOnFile;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.parts.JudgedEntry;
import nl.schoolleidersregister.evaluation.parts.Title;
import nl.schoolleidersregister.registration.view.LedgerLine;
import nl.schoolleidersregister.registration.view.LedgerLines;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.stereotype.Component;

/** What the entries of somebody's ledger are called: each by the name of its activity. */
@Component
public class EntryTitles {

    private final Activities activities;
    private final LedgerLines ledger;

    EntryTitles(Activities activities, LedgerLines ledger) {
        this.activities = activities;
        this.ledger = ledger;
    }

    /** For the owner, with a way to each activity. */
    public Function<Entry, Title> own(DossierId dossier) {
        var known = byEntry(dossier);
        return entry -> {
            var activity = known.get(entry.id().value());
            return activity == null
                    ? new Title(entry.form().code(), null)
                    : new Title(name(activity), "/mijn-register/activiteiten/" + activity.id());
        };
    }

    /** Entries by id as an evaluation that was kept needs them: what stands in the ledger, and what was taken back. */
    public Map<String, JudgedEntry> judged(DossierId dossier) {
        var known = byEntry(dossier);
        return ledger.of(dossier).stream()
                .map(LedgerLine::points)
                .collect(toMap(
                        points -> points.entry().toString(),
                        points -> {
                            var activity = known.get(points.entry().toString());
                            return new JudgedEntry(
                                    activity == null ? points.form().code() : name(activity),
                                    points.form(),
                                    points.day());
                        },
                        (first, later) -> later.date().isAfter(first.date()) ? later : first));
    }

    private Map<String, ActivityOnFile> byEntry(DossierId dossier) {
        return activities.of(dossier).stream()
                .collect(toMap(activity -> activity.id().entry().toString(), activity -> activity));
    }

    private static String name(ActivityOnFile activity) {
        return activity.programme().terms().title().value();
    }
}
