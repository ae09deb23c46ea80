package nl.schoolleidersregister.verification.web;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.provider.parts.ProviderOffice;
import nl.schoolleidersregister.provider.view.ProviderOnFile;
import nl.schoolleidersregister.provider.view.Providers;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.view.Boards;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.verification.view.Verifications;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The providers, for the office: what each offers, whether it is the academy of a board, and its verifications. */
@Controller
class ProvidersController {

    private static final String HERE = "/kantoor/aanbieders";
    private static final String ONE = HERE + "/{aanbieder}";

    private final Visitor visitor;
    private final Providers providers;
    private final Verifications verifications;
    private final ProviderPage page;
    private final ProviderOffice academies;
    private final VerificationOffice office;
    private final Boards boards;

    ProvidersController(
            Visitor visitor,
            Providers providers,
            Verifications verifications,
            ProviderPage page,
            ProviderOffice academies,
            VerificationOffice office,
            Boards boards) {
        this.visitor = visitor;
        this.providers = providers;
        this.verifications = verifications;
        this.page = page;
        this.academies = academies;
        this.office = office;
        this.boards = boards;
    }

    @GetMapping(HERE)
    String all(Model model) {
        model.addAttribute("providers", providers.all());
        model.addAttribute("open", verifications.open());
        model.addAttribute("today", visitor.today());
        return "verification/providers";
    }

    @GetMapping(ONE)
    ModelAndView one(@PathVariable("aanbieder") UUID id, Model model) {
        return page.show(page.find(id), model, HttpStatus.OK);
    }

    @PostMapping(ONE + "/huisacademie")
    ModelAndView make(
            Account account,
            @PathVariable("aanbieder") UUID id,
            @ModelAttribute("academy") AcademyForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var provider = page.find(id);
        return switch (form.read(visitor.today(), boards.known())) {
            case Read.Wrong<BoardNumber>(var problems) -> page.wrong(provider, problems, model);
            case Read.Right<BoardNumber>(var board) -> {
                var ask = visitor.ask(account, sleutel, versie, "academy", id, form);
                var origin = visitor.origin(account, Role.REGISTRAR);
                yield page.attempt(
                        provider,
                        model,
                        () -> academies.makeAcademy(provider.id(), origin, board, ask),
                        _ -> done(provider, "academy-made", flash));
            }
        };
    }

    @PostMapping(ONE + "/huisacademie/einde")
    ModelAndView end(
            Account account,
            @PathVariable("aanbieder") UUID id,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var provider = page.find(id);
        var ask = visitor.ask(account, sleutel, versie, "academy-end", id);
        var origin = visitor.origin(account, Role.REGISTRAR);
        return page.attempt(
                provider,
                model,
                () -> academies.endAcademy(provider.id(), origin, ask),
                _ -> done(provider, "academy-ended", flash));
    }

    @PostMapping(ONE + "/controles")
    ModelAndView open(
            Account account,
            @PathVariable("aanbieder") UUID id,
            @ModelAttribute("verification") OpenForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var provider = page.find(id);
        return switch (form.read(visitor.today(), page.offeringsOf(provider))) {
            case Read.Wrong<OpenForm.Stated>(var problems) -> page.wrong(provider, problems, model);
            case Read.Right<OpenForm.Stated>(var stated) -> {
                var ask = visitor.ask(account, sleutel, null, "verification", id, form);
                var origin = visitor.origin(account, Role.REGISTRAR);
                yield page.attempt(provider, model, () -> office.open(provider.id(), origin, stated, ask), recorded -> {
                    told(provider, "verification-opened", flash);
                    return new ModelAndView("redirect:/kantoor/controles/" + recorded.key());
                });
            }
        };
    }

    private static ModelAndView done(ProviderOnFile provider, String code, RedirectAttributes flash) {
        told(provider, code, flash);
        return new ModelAndView("redirect:" + HERE + "/" + provider.id());
    }

    private static void told(ProviderOnFile provider, String code, RedirectAttributes flash) {
        flash.addFlashAttribute(
                "notice", new Notice(code, List.of(provider.name().value())));
    }
}
