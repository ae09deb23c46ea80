package nl.schoolleidersregister.choice.web;

import java.util.List;
import java.util.Map;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.choice.ChoiceId;
import nl.schoolleidersregister.choice.Chosen;
import nl.schoolleidersregister.choice.view.Precedents;
import nl.schoolleidersregister.evidence.parts.EvidenceOffice;
import nl.schoolleidersregister.evidence.parts.Upload;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.plan.parts.FromPlan;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Attempts;
import nl.schoolleidersregister.visit.Shown;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** <i>Leg een eigen keuze uit</i>: one screen, with examples of how others did. */
@Controller
class ChoiceController {

    static final String HERE = "/mijn-register/activiteiten/eigen-keuze";

    private static final int EXAMPLES = 4;
    /** Which field a rule looks at. */
    static final Map<String, String> FIELDS = Map.of(
            "choice.form", "chosenForm",
            "choice.ends-after-begin", "chosenUntil",
            "choice.past", "chosenUntil",
            "choice.hours", "chosenHours",
            "choice.competences", "chosenAbout",
            "choice.words", "chosenWhy");

    private final Visitor visitor;
    private final ChoiceOffice office;
    private final Precedents precedents;
    private final EvidenceOffice evidence;
    private final Attempts attempts;
    private final Shown shown;
    private final FromPlan plan;

    ChoiceController(
            Visitor visitor,
            ChoiceOffice office,
            Precedents precedents,
            EvidenceOffice evidence,
            Attempts attempts,
            Shown shown,
            FromPlan plan) {
        this.visitor = visitor;
        this.office = office;
        this.precedents = precedents;
        this.evidence = evidence;
        this.attempts = attempts;
        this.shown = shown;
        this.plan = plan;
    }

    /** The form; with a form of learning in the address its duties and its examples are shown. */
    @GetMapping(HERE)
    ModelAndView form(
            Account account,
            @RequestParam(name = "chosenForm", defaultValue = "") String chosen,
            @RequestParam(name = "doel", required = false) @Nullable String planned,
            Model model) {
        var goal = plan.goal(visitor.own(account), planned);
        model.addAttribute("goal", goal.orElse(null));
        var form = new ChoiceForm("", Reading.typed(chosen), "", "", "", List.of(), "");
        return page(account, goal.map(form::from).orElse(form), model, HttpStatus.OK);
    }

    @PostMapping(HERE)
    ModelAndView record(
            Account account,
            @ModelAttribute("form") ChoiceForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(name = "bewijs", required = false) @Nullable MultipartFile sent,
            @RequestParam(name = "doel", required = false) @Nullable String planned,
            Model model,
            RedirectAttributes flash) {
        var file = Upload.chosen(sent);
        var goal = plan.goal(visitor.own(account), planned).orElse(null);
        model.addAttribute("goal", goal);
        model.addAttribute("fileAgain", file.isPresent());
        var again = new Attempts.Form(ChoiceForm.NAME, FIELDS, HERE, status -> page(account, form, model, status));
        return switch (form.read(visitor.today(), office.competences(visitor.today()))) {
            case Read.Wrong<Chosen>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page(account, form, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<Chosen>(var chosen) ->
                attempts.attempt(model, again, () -> {
                    file.ifPresent(evidence::check);
                    var ask = visitor.ask(account, sleutel, null, "own-choice", form, Reading.typed(planned));
                    var origin = visitor.origin(account, Role.LEADER);
                    var choice = office.record(visitor.own(account), origin, chosen, goal, ask);
                    file.ifPresent(upload -> attach(account, choice, upload, sleutel));
                    flash.addFlashAttribute(
                            "notice",
                            new Notice(
                                    file.isPresent() ? "explained" : "explained-without-file",
                                    List.of(chosen.title().value())));
                    return new ModelAndView("redirect:" + HERE + "/" + choice);
                });
        };
    }

    private void attach(Account account, ChoiceId choice, Upload upload, @Nullable String key) {
        var about = ChoiceEvidence.about(choice);
        var own = key == null || key.isBlank() ? null : key + "-bewijs";
        var ask = visitor.ask(account, own, null, "own-choice-evidence", about, upload.offered());
        shown.await(evidence.attach(visitor.own(account), about, upload, visitor.origin(account, Role.LEADER), ask));
    }

    private ModelAndView page(Account account, ChoiceForm form, Model model, HttpStatus status) {
        visitor.own(account);
        var forms = office.forms(form.day(visitor.today()));
        var learning = forms.stream()
                .filter(one -> one.form().code().equals(form.chosenForm()))
                .findFirst();
        model.addAttribute("form", form);
        model.addAttribute("forms", forms.stream().map(one -> one.form().code()).toList());
        model.addAttribute("competences", office.competences(visitor.today()));
        model.addAttribute("learning", learning.orElse(null));
        model.addAttribute(
                "examples",
                learning.map(one -> precedents.in(one.form(), EXAMPLES)).orElseGet(() -> precedents.newest(EXAMPLES)));
        return new ModelAndView("choice/new", model.asMap(), status);
    }
}
