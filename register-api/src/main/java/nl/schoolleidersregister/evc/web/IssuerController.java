package nl.schoolleidersregister.evc.web;

import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.evc.KeyName;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.view.RecognitionOnFile;
import nl.schoolleidersregister.shared.Role;
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

/** The office keeps the keys of EVC providers, and lists that they hand in of what they took back. */
@Controller
@RequestMapping("/kantoor/evc/aanbieders")
class IssuerController {

    private static final String HERE = "/kantoor/evc/aanbieders";

    private final Visitor visitor;
    private final Issuers issuers;
    private final ElsewhereOffice office;
    private final EvcPages pages;

    IssuerController(Visitor visitor, Issuers issuers, ElsewhereOffice office, EvcPages pages) {
        this.visitor = visitor;
        this.issuers = issuers;
        this.office = office;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView all(Model model) {
        model.addAttribute("all", issuers.all(visitor.today()));
        return new ModelAndView("evc/issuers", model.asMap());
    }

    @GetMapping("/{erkenning}")
    ModelAndView one(@PathVariable("erkenning") UUID id, Model model) {
        return page(find(id), EvcForm.EMPTY, model, HttpStatus.OK);
    }

    private RecognitionOnFile find(UUID id) {
        return issuers.find(new RecognitionId(id)).orElseThrow(EvcPages::notThere);
    }

    private ModelAndView page(RecognitionOnFile one, EvcForm form, Model model, HttpStatus status) {
        model.addAttribute("one", one);
        model.addAttribute("file", issuers.file(one.id()));
        model.addAttribute("form", form);
        return new ModelAndView("evc/issuer", model.asMap(), status);
    }

    @PostMapping("/{erkenning}/sleutels")
    ModelAndView register(
            Account account,
            @PathVariable("erkenning") UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var one = find(id);
        var form = new EvcForm(sent);
        return pages.said(
                ElsewhereForm.key(form, visitor.today()),
                HERE + "/" + id,
                model,
                status -> page(one, form, model, status),
                key -> office.register(
                        one.id(),
                        visitor.origin(account, Role.REGISTRAR),
                        key,
                        visitor.ask(account, sleutel, null, "evc-key", id, form.asked())),
                EvcPages.done(flash, "evc-key-registered", HERE + "/" + id));
    }

    @PostMapping("/{erkenning}/sleutels/einde")
    ModelAndView retire(
            Account account,
            @PathVariable("erkenning") UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var one = find(id);
        var form = new EvcForm(sent);
        var name = form.at("evcKeyName");
        if (!KeyName.hasForm(name)) {
            throw EvcPages.notThere();
        }
        return pages.said(
                ElsewhereForm.day(form, visitor.today()),
                HERE + "/" + id,
                model,
                status -> page(one, form, model, status),
                from -> office.retire(
                        one.id(),
                        visitor.origin(account, Role.REGISTRAR),
                        new KeyName(name),
                        from,
                        visitor.ask(account, sleutel, null, "evc-key-end", id, form.asked())),
                EvcPages.done(flash, "evc-key-retired", HERE + "/" + id));
    }

    @PostMapping("/{erkenning}/ingetrokken")
    ModelAndView tell(
            Account account,
            @PathVariable("erkenning") UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var one = find(id);
        var form = new EvcForm(sent);
        return pages.said(
                ElsewhereForm.list(form, visitor.today()),
                HERE + "/" + id,
                model,
                status -> page(one, form, model, status),
                list -> office.tell(
                        one.id(),
                        visitor.origin(account, Role.REGISTRAR),
                        list,
                        visitor.ask(account, sleutel, null, "evc-taken-back", id, form.asked())),
                EvcPages.done(flash, "evc-status-told", HERE + "/" + id));
    }
}
