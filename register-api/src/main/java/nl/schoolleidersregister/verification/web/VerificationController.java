package nl.schoolleidersregister.verification.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.verification.VerificationId;
import nl.schoolleidersregister.verification.view.VerificationOnFile;
import nl.schoolleidersregister.verification.view.Verifications;
import nl.schoolleidersregister.visit.Attempts;
import nl.schoolleidersregister.visit.Shown;
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

/** One verification, for the office: what was asked and answered, what was found, and its end. */
@Controller
class VerificationController {

    private static final String HERE = "/kantoor/controles/{controle}";
    private static final Map<String, String> FIELDS =
            Map.of("verification.term", "improveBy", "verification.heard", "foundThat");

    private final Visitor visitor;
    private final Verifications verifications;
    private final VerificationOffice office;
    private final Attempts attempts;
    private final Shown shown;

    VerificationController(
            Visitor visitor, Verifications verifications, VerificationOffice office, Attempts attempts, Shown shown) {
        this.visitor = visitor;
        this.verifications = verifications;
        this.office = office;
        this.attempts = attempts;
        this.shown = shown;
    }

    @GetMapping(HERE)
    ModelAndView one(@PathVariable("controle") UUID id, Model model) {
        return page(find(id), model, HttpStatus.OK);
    }

    @PostMapping(HERE + "/bevinding")
    ModelAndView found(
            Account account,
            @PathVariable("controle") UUID id,
            @ModelAttribute("found") FindingForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var one = find(id);
        return switch (form.read(visitor.today(), FindingForm.findings(one))) {
            case Read.Wrong<FindingForm.Stated>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page(one, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<FindingForm.Stated>(var stated) -> {
                var ask = visitor.ask(account, sleutel, versie, "finding", id, form);
                var origin = visitor.origin(account, Role.REGISTRAR);
                yield attempt(one, model, flash, "finding-recorded", () -> office.find(one.id(), origin, stated, ask));
            }
        };
    }

    @PostMapping(HERE + "/afsluiting")
    ModelAndView close(
            Account account,
            @PathVariable("controle") UUID id,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var one = find(id);
        var ask = visitor.ask(account, sleutel, versie, "verification-closed", id);
        var origin = visitor.origin(account, Role.REGISTRAR);
        return attempt(one, model, flash, "verification-closed", () -> office.close(one.id(), origin, ask));
    }

    private ModelAndView attempt(
            VerificationOnFile one, Model model, RedirectAttributes flash, String code, Supplier<Recorded> order) {
        var here = "/kantoor/controles/" + one.id();
        var form = new Attempts.Form(FindingForm.NAME, FIELDS, here, status -> page(one, model, status));
        return attempts.attempt(model, form, () -> {
            shown.await(order.get());
            flash.addFlashAttribute("notice", new Notice(code, List.of(one.providerName())));
            return new ModelAndView("redirect:" + here);
        });
    }

    private VerificationOnFile find(UUID id) {
        return verifications
                .find(new VerificationId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(VerificationOnFile one, Model model, HttpStatus status) {
        model.addAttribute("one", one);
        model.addAttribute("findings", FindingForm.findings(one));
        if (!model.containsAttribute("found")) {
            model.addAttribute("found", FindingForm.EMPTY);
        }
        return new ModelAndView("verification/one", model.asMap(), status);
    }
}
