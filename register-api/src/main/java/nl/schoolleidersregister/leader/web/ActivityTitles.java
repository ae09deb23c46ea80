package nl.schoolleidersregister.leader.web;

import static java.util.stream.Collectors.toMap;

import java.util.function.Function;
import nl.schoolleidersregister.activity.view.Activities;
import nl.schoolleidersregister.choice.view.Choices;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.parts.Title;
import nl.schoolleidersregister.registration.parts.EntryTitles;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.stereotype.Component;

/** Entries by the name of their activity or own choice, without a way to it: the page may be somebody else's. */
@Component
class ActivityTitles implements EntryTitles {

    private final Activities activities;
    private final Choices choices;

    ActivityTitles(Activities activities, Choices choices) {
        this.activities = activities;
        this.choices = choices;
    }

    @Override
    public Function<Entry, Title> of(DossierId dossier) {
        var byEntry = activities.of(dossier).stream()
                .collect(toMap(
                        activity -> activity.id().entry().toString(),
                        activity -> activity.programme().terms().title().value()));
        choices.titles(dossier).forEach((entry, title) -> byEntry.put(entry.toString(), title));
        return entry ->
                new Title(byEntry.getOrDefault(entry.id().value(), entry.form().code()), null);
    }
}
