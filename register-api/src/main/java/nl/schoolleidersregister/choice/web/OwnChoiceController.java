package nl.schoolleidersregister.choice.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.choice.ChoiceId;
import nl.schoolleidersregister.choice.view.ChoiceOnFile;
import nl.schoolleidersregister.choice.view.Choices;
import nl.schoolleidersregister.evidence.parts.EvidenceLines;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Attempts;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One own choice of a leader: where it stands and why; taken back, or a question answered. */
@Controller
@RequestMapping(ChoiceController.HERE + "/{keuze}")
class OwnChoiceController {

    private static final int ANSWER_WORDS = 150;

    private final Visitor visitor;
    private final Choices choices;
    private final ChoiceOffice office;
    private final EvidenceLines evidence;
    private final Worth worth;
    private final Attempts attempts;

    OwnChoiceController(
            Visitor visitor,
            Choices choices,
            ChoiceOffice office,
            EvidenceLines evidence,
            Worth worth,
            Attempts attempts) {
        this.visitor = visitor;
        this.choices = choices;
        this.office = office;
        this.evidence = evidence;
        this.worth = worth;
        this.attempts = attempts;
    }

    @GetMapping
    ModelAndView look(Account account, @PathVariable("keuze") UUID id, Model model) {
        return page(find(account, id), "", model, HttpStatus.OK);
    }

    @PostMapping("/intrekking")
    ModelAndView withdraw(
            Account account,
            @PathVariable("keuze") UUID id,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var choice = find(account, id);
        return attempts.attempt(model, again(account, choice, "", model), () -> {
            var ask = visitor.ask(account, sleutel, null, "own-choice-withdrawal", id);
            office.withdraw(choice.dossier(), visitor.origin(account, Role.LEADER), choice.id(), ask);
            return done(flash, "choice-withdrawn", choice);
        });
    }

    @PostMapping("/antwoord")
    ModelAndView answer(
            Account account,
            @PathVariable("keuze") UUID id,
            @RequestParam(name = "choiceAnswer", required = false) @Nullable String typed,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var choice = find(account, id);
        var reading = new Reading("choice-answer", visitor.today());
        var text = Reading.typed(typed);
        var answer = reading.text("choiceAnswer", text, ANSWER_WORDS);
        return switch (reading.end(() -> new Reason(answer.orElseThrow()))) {
            case Read.Wrong<Reason>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page(choice, text, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<Reason>(var reason) ->
                attempts.attempt(model, again(account, choice, text, model), () -> {
                    var ask = visitor.ask(account, sleutel, null, "own-choice-answer", id, text);
                    office.answer(choice.dossier(), visitor.origin(account, Role.LEADER), choice.id(), reason, ask);
                    return done(flash, "choice-answered", choice);
                });
        };
    }

    private Attempts.Form again(Account account, ChoiceOnFile choice, String typed, Model model) {
        return new Attempts.Form("", Map.of(), here(choice), status -> {
            // What somebody else decided in the meantime is on the page that says so.
            return page(find(account, choice.id().value()), typed, model, status);
        });
    }

    private static String here(ChoiceOnFile choice) {
        return ChoiceController.HERE + "/" + choice.id();
    }

    private static ModelAndView done(RedirectAttributes flash, String notice, ChoiceOnFile choice) {
        flash.addFlashAttribute("notice", new Notice(notice, List.of(choice.name())));
        return new ModelAndView("redirect:" + here(choice));
    }

    private ChoiceOnFile find(Account account, UUID id) {
        return choices.find(visitor.own(account), new ChoiceId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(ChoiceOnFile choice, String typed, Model model, HttpStatus status) {
        model.addAttribute("choice", choice);
        model.addAttribute("answer", typed);
        model.addAttribute("decideBy", choice.decideBy(visitor.today()));
        model.addAttribute("worth", choice.isOpen() ? worth.of(choice).orElse(null) : null);
        model.addAttribute("evidence", evidence.own(choice.dossier(), ChoiceEvidence.about(choice.id())));
        return new ModelAndView("choice/one", model.asMap(), status);
    }
}
