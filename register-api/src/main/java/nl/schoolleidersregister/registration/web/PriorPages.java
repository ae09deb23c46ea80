package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schoolleidersregister.evaluation.FindingRule;
import nl.schoolleidersregister.evaluation.parts.ShownEvaluation;
import nl.schoolleidersregister.evaluation.parts.Voice;
import nl.schoolleidersregister.evaluation.view.Rulebooks;
import nl.schoolleidersregister.registration.Prior;
import nl.schoolleidersregister.registration.parts.EntryTitles;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.LedgerLine;
import nl.schoolleidersregister.registration.view.LedgerLines;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.stereotype.Component;

/** The time before an older diploma is decided on (art. A4): what the registrar decides on and the leader sees too. */
@Component
class PriorPages {

    private static final Set<String> ASKED =
            Set.of(FindingRule.WORK_EMPLOYED.code(), FindingRule.WORK_HOURS.code(), FindingRule.POINTS_TOTAL.code());

    private final LedgerLines ledger;
    private final Rulebooks rulebooks;
    private final EntryTitles titles;

    PriorPages(LedgerLines ledger, Rulebooks rulebooks, EntryTitles titles) {
        this.ledger = ledger;
        this.rulebooks = rulebooks;
        this.titles = titles;
    }

    /**
     * What art. A4 asks, as a page shows it: work (art. C1) and points (art. B2).
     *
     * @param evaluation with those requirements only
     * @param from first day looked at
     * @param last last day looked at
     */
    record Shown(ShownEvaluation evaluation, LocalDate from, LocalDate last, boolean met) {}

    /** Nothing unless an older qualification waits. */
    Optional<Shown> of(Dossier dossier, Voice voice, LocalDate today) {
        var prior = new Prior(rulebooks.book(), today, today);
        return dossier.waiting()
                .filter(stated -> prior.isAskedFor(stated.route(), stated.awardedOn()))
                .map(_ -> shown(dossier, prior, voice));
    }

    private Shown shown(Dossier dossier, Prior prior, Voice voice) {
        var id = new DossierId(dossier.id());
        var earned = ledger.of(id).stream()
                .filter(LedgerLine::stands)
                .map(LedgerLine::earned)
                .toList();
        var facts = prior.facts(dossier.career(), earned);
        var regulation = prior.rules().inForceOn(prior.from()).regulation();
        var all = ShownEvaluation.of(facts, regulation, prior.today(), voice, titles.of(id));
        var judged = prior.judged(dossier.career(), earned).evaluation();
        var time = facts.cycle();
        return new Shown(
                asked(all), time.from(), time.until().minusDays(1), Prior.worked(judged) && Prior.learned(judged));
    }

    private static ShownEvaluation asked(ShownEvaluation all) {
        return new ShownEvaluation(
                all.heading(),
                all.verdict(),
                all.regulation(),
                all.regulationTitle(),
                all.on(),
                all.earningEnd(),
                all.lastDay(),
                all.daysLeft(),
                all.standing(),
                List.of(),
                all.halves(),
                all.findings().stream()
                        .filter(finding -> ASKED.contains(finding.code()))
                        .toList(),
                all.entries(),
                all.notWhole(),
                all.validated(),
                all.shares(),
                all.work(),
                all.gaps());
    }
}
