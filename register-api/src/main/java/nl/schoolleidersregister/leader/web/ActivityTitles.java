package nl.schoolleidersregister.leader.web;

import java.util.function.Function;
import nl.schoolleidersregister.activity.parts.EntryTitles;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.parts.Title;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.stereotype.Component;

/** Entries by their names, without a way to what was done: the page may be somebody else's. */
@Component
class ActivityTitles implements nl.schoolleidersregister.registration.parts.EntryTitles {

    private final EntryTitles titles;

    ActivityTitles(EntryTitles titles) {
        this.titles = titles;
    }

    @Override
    public Function<Entry, Title> of(DossierId dossier) {
        return titles.plain(dossier);
    }
}
