package nl.schoolleidersregister.consequence.web;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.offering.ExecutionError;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.offering.view.ExecutionOnFile;
import nl.schoolleidersregister.offering.view.Executions;
import nl.schoolleidersregister.offering.view.Offerings;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An execution that does not count any more: the office sees whom it touches before it says so. */
@Controller
class WithdrawalController {

    private static final String HERE = "/kantoor/uitvoeringen/{uitvoering}";

    private static final int MOST = 20;
    private static final int YEARS_BACK = 8;

    private final Visitor visitor;
    private final ConsequenceOffice office;
    private final Offerings offerings;
    private final Executions executions;
    private final Attempts attempts;

    WithdrawalController(
            Visitor visitor, ConsequenceOffice office, Offerings offerings, Executions executions, Attempts attempts) {
        this.visitor = visitor;
        this.office = office;
        this.offerings = offerings;
        this.executions = executions;
        this.attempts = attempts;
    }

    @GetMapping("/kantoor/aanbod/{aanbod}/uitvoeringen")
    String held(@PathVariable("aanbod") UUID id, Model model) {
        var offering = offerings.find(new OfferingId(id)).orElseThrow(WithdrawalController::missing);
        model.addAttribute("offering", offering);
        model.addAttribute("executions", executions.of(offering.id()));
        return "consequence/executions";
    }

    @GetMapping("/kantoor/uitvoeringen")
    String find(@RequestParam(name = "zoek", defaultValue = "") String typed, Model model) {
        var letters = Reading.query(typed);
        var today = visitor.today();
        var found = executions.held(letters, today.minusYears(YEARS_BACK), today, MOST + 1);
        model.addAttribute("letters", letters);
        model.addAttribute("found", found.subList(0, Math.min(MOST, found.size())));
        model.addAttribute("more", found.size() > MOST);
        return "consequence/find";
    }

    @GetMapping(HERE)
    ModelAndView look(@PathVariable("uitvoering") UUID id, Model model) {
        return page(find(id), WithdrawalForm.EMPTY, model, HttpStatus.OK);
    }

    @PostMapping(HERE)
    ModelAndView withdraw(
            Account account,
            @PathVariable("uitvoering") UUID id,
            @ModelAttribute("form") WithdrawalForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var execution = find(id);
        return switch (form.read(visitor.today())) {
            case Read.Wrong<ExecutionError>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page(execution, form, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<ExecutionError>(var why) -> {
                var ask = visitor.ask(account, sleutel, null, "execution-withdrawal", id, form);
                yield attempts.attempt(
                        () -> office.withdraw(account, execution, why, ask),
                        "/kantoor/uitvoeringen/" + id,
                        model,
                        status -> page(execution, form, model, status),
                        () -> done(execution, flash));
            }
        };
    }

    private static ModelAndView done(ExecutionOnFile execution, RedirectAttributes flash) {
        flash.addFlashAttribute(
                "notice",
                new Notice(
                        "execution-withdrawn",
                        List.of(execution.programme().terms().title().value())));
        return new ModelAndView("redirect:/kantoor");
    }

    private ModelAndView page(ExecutionOnFile execution, WithdrawalForm form, Model model, HttpStatus status) {
        model.addAttribute("execution", execution);
        Touch.show(office.touchedBy(execution.id()), model);
        model.addAttribute("form", form);
        model.addAttribute("choices", WithdrawalForm.CHOICES);
        return new ModelAndView("consequence/withdrawal", model.asMap(), status);
    }

    private ExecutionOnFile find(UUID id) {
        return executions.find(new ExecutionId(id)).orElseThrow(WithdrawalController::missing);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
