package nl.schoolleidersregister.choice.web;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.choice.ChoiceId;
import nl.schoolleidersregister.choice.Explanation;
import nl.schoolleidersregister.choice.Officer;
import nl.schoolleidersregister.choice.view.ChoiceOnFile;
import nl.schoolleidersregister.choice.view.Choices;
import nl.schoolleidersregister.choice.view.Precedents;
import nl.schoolleidersregister.choice.view.Teams;
import nl.schoolleidersregister.evidence.parts.EvidenceLines;
import nl.schoolleidersregister.registration.parts.ShownName;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The office's screen of one explanation: what is asked on the left, examples and the decision on the right. */
@Component
class ExplanationPages {

    private static final int EXAMPLES = 5;

    private final Visitor visitor;
    private final Choices choices;
    private final Precedents precedents;
    private final Dossiers dossiers;
    private final EvidenceLines evidence;
    private final Worth worth;
    private final Teams teams;

    ExplanationPages(
            Visitor visitor,
            Choices choices,
            Precedents precedents,
            Dossiers dossiers,
            EvidenceLines evidence,
            Worth worth,
            Teams teams) {
        this.visitor = visitor;
        this.choices = choices;
        this.precedents = precedents;
        this.dossiers = dossiers;
        this.evidence = evidence;
        this.worth = worth;
        this.teams = teams;
    }

    /**
     * What an officer typed beside a decision.
     *
     * @param note what is written to the leader
     * @param checked whether the full check is said to be done
     */
    record Typed(String note, boolean checked) {

        static final Typed NOTHING = new Typed("", false);
    }

    ChoiceOnFile find(UUID dossier, UUID choice) {
        return choices.find(new DossierId(dossier), new ChoiceId(choice))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The name of the leader. */
    String name(ChoiceOnFile choice) {
        return ShownName.of(dossier(choice));
    }

    private Dossier dossier(ChoiceOnFile choice) {
        return dossiers.find(choice.dossier()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    ModelAndView of(Account account, ChoiceOnFile choice, Typed typed, Model model, HttpStatus status) {
        var today = visitor.today();
        var dossier = dossier(choice);
        var holder = choice.holder(visitor.now());
        model.addAttribute("choice", choice);
        model.addAttribute("typed", typed);
        model.addAttribute("name", ShownName.of(dossier));
        model.addAttribute("decideBy", choice.decideBy(today));
        model.addAttribute("late", choice.clock().isLate(today));
        model.addAttribute("waiting", choices.waiting());
        model.addAttribute("words", choice.why() == null ? 0 : new Explanation(choice.why()).words());
        model.addAttribute("worth", worth.of(choice, dossier).orElse(null));
        model.addAttribute("evidence", evidence.office(choice.dossier(), ChoiceEvidence.about(choice.id())));
        var team = teams.of(choice.id());
        model.addAttribute("team", team.orElse(null));
        model.addAttribute(
                "shared",
                team.filter(one -> !one.first().equals(choice.id()))
                        .map(one -> evidence.office(one.recorder(), ChoiceEvidence.about(one.first())))
                        .orElse(List.of()));
        model.addAttribute("examples", precedents.in(choice.form(), EXAMPLES));
        model.addAttribute(
                "elsewhere", holder.filter(one -> !one.equals(officer(account))).isPresent());
        return new ModelAndView("choice/explanation", model.asMap(), status);
    }

    private static Officer officer(Account account) {
        return new Officer(account.id().value());
    }
}
