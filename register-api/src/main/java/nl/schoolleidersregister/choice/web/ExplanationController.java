package nl.schoolleidersregister.choice.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.choice.ChoiceId;
import nl.schoolleidersregister.choice.view.ChoiceOnFile;
import nl.schoolleidersregister.choice.view.Choices;
import nl.schoolleidersregister.choice.web.ExplanationPages.Typed;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.shared.Reason;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office takes explanations one by one from the queue; one key decides, and the next one opens. */
@Controller
@RequestMapping("/kantoor/toelichtingen")
class ExplanationController {

    private static final String HERE = "/kantoor/toelichtingen";
    private static final String ONE = "/{dossier}/{keuze}";
    private static final String NOTE = "choiceNote";
    private static final int NOTE_WORDS = 150;
    private static final int MOST = 200;
    private static final Map<String, String> FIELDS = Map.of("choice.full-check", "fullyChecked");

    private final Visitor visitor;
    private final Choices choices;
    private final ExplanationOffice office;
    private final ExplanationPages pages;
    private final Attempts attempts;

    ExplanationController(
            Visitor visitor, Choices choices, ExplanationOffice office, ExplanationPages pages, Attempts attempts) {
        this.visitor = visitor;
        this.choices = choices;
        this.office = office;
        this.pages = pages;
        this.attempts = attempts;
    }

    @GetMapping
    String queue(Model model) {
        model.addAttribute("queue", choices.waiting(MOST));
        model.addAttribute("waiting", choices.waiting());
        model.addAttribute("today", visitor.today());
        model.addAttribute("now", visitor.now());
        return "choice/queue";
    }

    /** Opens the oldest that nobody has. */
    @PostMapping("/volgende")
    ModelAndView next(Account account) {
        return next(account, null);
    }

    @GetMapping(ONE)
    ModelAndView look(
            Account account, @PathVariable("dossier") UUID dossier, @PathVariable("keuze") UUID id, Model model) {
        return pages.of(account, pages.find(dossier, id), Typed.NOTHING, model, HttpStatus.OK);
    }

    @PostMapping(ONE + "/goedkeuring")
    ModelAndView accept(
            Account account,
            @PathVariable("dossier") UUID dossier,
            @PathVariable("keuze") UUID id,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        var one = new One(account, pages.find(dossier, id), typed(sent), model, flash);
        var read = note(one, false);
        return when(one, read, note -> {
            var ask = ask(one, sent, "accept");
            office.accept(account, one.choice(), one.typed().checked(), note.orElse(null), ask);
            return done(one, "explanation-accepted", null);
        });
    }

    @PostMapping(ONE + "/vraag")
    ModelAndView ask(
            Account account,
            @PathVariable("dossier") UUID dossier,
            @PathVariable("keuze") UUID id,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        var one = new One(account, pages.find(dossier, id), typed(sent), model, flash);
        return when(one, note(one, true), what -> {
            office.ask(account, one.choice(), what.orElseThrow(), ask(one, sent, "ask"));
            return done(one, "explanation-asked", null);
        });
    }

    @PostMapping(ONE + "/afwijzing")
    ModelAndView decline(
            Account account,
            @PathVariable("dossier") UUID dossier,
            @PathVariable("keuze") UUID id,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        var one = new One(account, pages.find(dossier, id), typed(sent), model, flash);
        return when(one, note(one, true), reason -> {
            office.decline(account, one.choice(), reason.orElseThrow(), ask(one, sent, "decline"));
            return done(one, "explanation-declined", null);
        });
    }

    /** Puts it back in the queue, and opens the one behind it. */
    @PostMapping(ONE + "/later")
    ModelAndView later(
            Account account,
            @PathVariable("dossier") UUID dossier,
            @PathVariable("keuze") UUID id,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        var one = new One(account, pages.find(dossier, id), typed(sent), model, flash);
        office.giveBack(account, one.choice(), ask(one, sent, "later"));
        return done(one, "explanation-later", one.choice().id());
    }

    /** Takes back what was accepted, when it turns out not to be so. */
    @PostMapping(ONE + "/terugdraaien")
    ModelAndView takeBack(
            Account account,
            @PathVariable("dossier") UUID dossier,
            @PathVariable("keuze") UUID id,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        var one = new One(account, pages.find(dossier, id), typed(sent), model, flash);
        return when(one, note(one, true), reason -> {
            office.takeBack(account, one.choice(), reason.orElseThrow(), ask(one, sent, "take-back"));
            flash.addFlashAttribute("notice", notice(one, "explanation-taken-back"));
            return new ModelAndView("redirect:" + one.here());
        });
    }

    /** A request about one explanation. */
    private record One(Account account, ChoiceOnFile choice, Typed typed, Model model, RedirectAttributes flash) {

        String here() {
            return HERE + "/" + choice.dossier() + "/" + choice.id();
        }
    }

    /** What is done with a note that could be read. */
    @FunctionalInterface
    private interface Decided {
        ModelAndView with(Optional<Reason> note);
    }

    private static Typed typed(Map<String, String> sent) {
        return new Typed(Reading.typed(sent.get(NOTE)), sent.containsKey("fullyChecked"));
    }

    private Read<Optional<Reason>> note(One one, boolean needed) {
        var reading = new Reading("explanation", visitor.today());
        var typed = one.typed().note();
        if (typed.isEmpty() && !needed) {
            return reading.end(Optional::empty);
        }
        var note = reading.text(NOTE, typed, NOTE_WORDS);
        return reading.end(() -> note.map(Reason::new));
    }

    private ModelAndView when(One one, Read<Optional<Reason>> read, Decided decided) {
        return switch (read) {
            case Read.Wrong<Optional<Reason>>(var problems) -> {
                one.model().addAttribute("problems", problems);
                yield pages.of(one.account(), one.choice(), one.typed(), one.model(), HttpStatus.BAD_REQUEST);
            }
            case Read.Right<Optional<Reason>>(var note) ->
                attempts.attempt(one.model(), again(one), () -> decided.with(note));
        };
    }

    private Attempts.Form again(One one) {
        var choice = one.choice();
        return new Attempts.Form("explanation", FIELDS, one.here(), status -> {
            var now = pages.find(choice.dossier().value(), choice.id().value());
            return pages.of(one.account(), now, one.typed(), one.model(), status);
        });
    }

    private Ask ask(One one, Map<String, String> sent, String what) {
        return visitor.ask(
                one.account(),
                sent.get("sleutel"),
                null,
                what + "-explanation",
                one.choice().id(),
                one.typed());
    }

    private ModelAndView done(One one, String outcome, @Nullable ChoiceId later) {
        one.flash().addFlashAttribute("notice", notice(one, outcome));
        return next(one.account(), later);
    }

    private Notice notice(One one, String outcome) {
        return new Notice(outcome, List.of(one.choice().name(), pages.name(one.choice())));
    }

    private ModelAndView next(Account account, @Nullable ChoiceId later) {
        var next = office.next(account, later);
        return new ModelAndView("redirect:" + HERE
                + next.map(choice -> "/" + choice.dossier() + "/" + choice.id()).orElse(""));
    }
}
