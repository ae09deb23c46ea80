package nl.schoolleidersregister.choice.web;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.choice.Example;
import nl.schoolleidersregister.choice.PrecedentCommand;
import nl.schoolleidersregister.choice.PrecedentCommand.PublishPrecedent;
import nl.schoolleidersregister.choice.PrecedentCommand.WithdrawPrecedent;
import nl.schoolleidersregister.choice.PrecedentId;
import nl.schoolleidersregister.choice.view.Precedents;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.regulation.LearningForm.Way;
import nl.schoolleidersregister.regulation.view.Regulations;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Attempts;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office publishes rewritten examples, and takes back one in which somebody could be recognised after all. */
@Controller
@RequestMapping("/kantoor/voorbeelden")
class PrecedentController {

    private static final String HERE = "/kantoor/voorbeelden";
    private static final int MOST = 200;

    private final Visitor visitor;
    private final CommandDesk desk;
    private final Precedents precedents;
    private final Attempts attempts;
    private final Regulations regulations;

    PrecedentController(
            Visitor visitor, CommandDesk desk, Precedents precedents, Attempts attempts, Regulations regulations) {
        this.visitor = visitor;
        this.desk = desk;
        this.precedents = precedents;
        this.attempts = attempts;
        this.regulations = regulations;
    }

    @GetMapping
    ModelAndView look(Model model) {
        return page(PrecedentForm.EMPTY, model, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView publish(
            Account account,
            @ModelAttribute("example") PrecedentForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        return switch (form.read(visitor.today(), forms())) {
            case Read.Wrong<Example>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page(form, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<Example>(var example) -> {
                var order = new PublishPrecedent(
                        new PrecedentId(SortableIdentifiers.next()), visitor.origin(account, Role.REGISTRAR), example);
                var ask = visitor.ask(account, sleutel, null, "precedent", form);
                yield send(order, ask, form, "precedent-published", model, flash);
            }
        };
    }

    @PostMapping("/{voorbeeld}/intrekking")
    ModelAndView withdraw(
            Account account,
            @PathVariable("voorbeeld") UUID id,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var order = new WithdrawPrecedent(new PrecedentId(id), visitor.origin(account, Role.REGISTRAR));
        var ask = visitor.ask(account, sleutel, null, "precedent-withdrawal", id);
        return send(order, ask, PrecedentForm.EMPTY, "precedent-withdrawn", model, flash);
    }

    private ModelAndView send(
            PrecedentCommand order, Ask ask, PrecedentForm form, String notice, Model model, RedirectAttributes flash) {
        return attempts.attempt(() -> desk.send(order, ask), HERE, model, status -> page(form, model, status), () -> {
            flash.addFlashAttribute("notice", new Notice(notice, List.of()));
            return new ModelAndView("redirect:" + HERE);
        });
    }

    private List<String> forms() {
        return regulations.formCodesOn(visitor.today(), Way.OWN_CHOICE);
    }

    private ModelAndView page(PrecedentForm form, Model model, HttpStatus status) {
        model.addAttribute("example", form);
        model.addAttribute("forms", forms());
        model.addAttribute("outcomes", PrecedentForm.outcomes());
        model.addAttribute("examples", precedents.newest(MOST));
        return new ModelAndView("choice/examples", model.asMap(), status);
    }
}
