package nl.schoolleidersregister.leader.web;

import java.time.LocalDate;
import nl.schoolleidersregister.activity.parts.ActivityTitles;
import nl.schoolleidersregister.activity.view.Activities;
import nl.schoolleidersregister.choice.view.Choices;
import nl.schoolleidersregister.evaluation.view.Rulebooks;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.EvaluatedFacts;
import nl.schoolleidersregister.registration.view.LedgerLines;
import nl.schoolleidersregister.regulation.view.Regulations;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.stereotype.Component;

/** Gathers what is known of a registered leader. */
@Component
class Standings {

    private final LedgerLines ledger;
    private final Activities activities;
    private final Choices choices;
    private final ActivityTitles titles;
    private final Rulebooks rulebooks;
    private final Regulations regulations;

    Standings(
            LedgerLines ledger,
            Activities activities,
            Choices choices,
            ActivityTitles titles,
            Rulebooks rulebooks,
            Regulations regulations) {
        this.ledger = ledger;
        this.activities = activities;
        this.choices = choices;
        this.titles = titles;
        this.rulebooks = rulebooks;
        this.regulations = regulations;
    }

    Standing of(Dossier dossier, LocalDate today) {
        var id = new DossierId(dossier.id());
        var facts = EvaluatedFacts.of(dossier, ledger.of(id)).orElseThrow();
        var on = dossier.career().lookedAt(today);
        var book = rulebooks.book();
        var judged = book.judge(facts, on);
        var competences = regulations.competencesOf(judged.regulation().standard());
        return new Standing(facts, book, judged, on, competences, activities.of(id), choices.of(id), titles.own(id));
    }
}
