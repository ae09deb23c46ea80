package nl.schoolleidersregister.recognition.web;

import java.util.List;
import java.util.Map;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Problems;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.recognition.view.SessionOnFile;
import nl.schoolleidersregister.visit.Attempts;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A guide records a meeting: the form, a look at who the people are, and done. */
@Controller
class SessionController {

    private static final String HERE = GuideController.HERE + "/bijeenkomsten";

    /** Which field a rule looks at. */
    static final Map<String, String> FIELDS = Map.of(
            "session.past", "guidedOn",
            "session.two-months", "guidedOn",
            "session.recognised", "guidedOn",
            "session.length", "guidedHours",
            "session.day", "guidedHours",
            "session.group", "guidedPeople",
            "session.each-once", "guidedPeople",
            "session.guide", "guidedPeople",
            "session.once-a-day", "guidedPeople");

    private final Visitor visitor;
    private final OwnRecognitions own;
    private final Attempts attempts;

    SessionController(Visitor visitor, OwnRecognitions own, Attempts attempts) {
        this.visitor = visitor;
        this.own = own;
        this.attempts = attempts;
    }

    @GetMapping(HERE + "/nieuw")
    ModelAndView form(Account account, Model model) {
        var begun = own.begun(account);
        if (begun.isEmpty()) {
            return new ModelAndView("redirect:" + GuideController.HERE);
        }
        var under = begun.getFirst().id();
        var last = own.sessions(account).stream()
                .filter(one -> one.recognition().equals(under))
                .findFirst();
        return page(account, model, SessionForm.fresh(under, last, visitor.today()), HttpStatus.OK);
    }

    @PostMapping(HERE + "/controle")
    ModelAndView look(
            Account account,
            @ModelAttribute("meeting") SessionForm form,
            @RequestParam(defaultValue = "false") boolean wijzig,
            Model model) {
        if (wijzig) {
            return page(account, model, form, HttpStatus.OK);
        }
        return switch (own.read(account, form)) {
            case Read.Wrong<SessionForm.Stated>(var problems) -> wrong(account, model, form, problems);
            case Read.Right<SessionForm.Stated>(var stated) -> {
                model.addAttribute("stated", stated);
                model.addAttribute("meeting", form);
                yield new ModelAndView("recognition/check", model.asMap());
            }
        };
    }

    @PostMapping(HERE)
    ModelAndView record(
            Account account,
            @ModelAttribute("meeting") SessionForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        return switch (own.read(account, form)) {
            case Read.Wrong<SessionForm.Stated>(var problems) -> wrong(account, model, form, problems);
            case Read.Right<SessionForm.Stated>(var stated) -> {
                var again =
                        new Attempts.Form(SessionForm.NAME, FIELDS, HERE, status -> page(account, model, form, status));
                yield attempts.attempt(model, again, () -> {
                    var key = visitor.key(account, sleutel, "session", form);
                    var session = own.session(
                            account, own.record(account, stated, key).value());
                    flash.addFlashAttribute("notice", notice(session));
                    return new ModelAndView("redirect:" + GuideController.HERE);
                });
            }
        };
    }

    private static Notice notice(SessionOnFile session) {
        var refused = session.refused().size();
        var people = session.parts().size();
        return refused == 0
                ? new Notice("session-recorded", List.of(session.title(), people))
                : new Notice("session-partly", List.of(session.title(), people, refused));
    }

    private ModelAndView wrong(Account account, Model model, SessionForm form, Problems problems) {
        model.addAttribute("problems", problems);
        return page(account, model, form, HttpStatus.BAD_REQUEST);
    }

    private ModelAndView page(Account account, Model model, SessionForm form, HttpStatus status) {
        model.addAttribute("meeting", form);
        model.addAttribute("recognitions", own.begun(account));
        model.addAttribute("competences", own.competences());
        return new ModelAndView("recognition/session", model.asMap(), status);
    }
}
