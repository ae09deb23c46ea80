package nl.schoolleidersregister.recognition.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Problems;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.Remit;
import nl.schoolleidersregister.recognition.view.GuidedSessions;
import nl.schoolleidersregister.recognition.view.RecognitionOnFile;
import nl.schoolleidersregister.recognition.view.RecognitionOnFile.State;
import nl.schoolleidersregister.recognition.view.Recognitions;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The office recognises guides and assessors: all of them, a new one, and one with its meetings or what it judges,
 * another term and its end.
 */
@Controller
class RecognitionController {

    private static final String HERE = "/kantoor/erkenningen";

    private static final Map<String, String> GRANT = Map.of(
            "recognition.term-order", "termThrough",
            "recognition.five-years", "termThrough",
            "recognition.evc-term", "termThrough");

    private static final Map<String, String> RENEW = Map.of(
            "recognition.term-order", "renewedThrough",
            "recognition.five-years", "renewedThrough",
            "recognition.evc-term", "renewedThrough",
            "recognition.longer", "renewedThrough");

    private static final Map<String, String> END =
            Map.of("recognition.end-ahead", "endsFrom", "recognition.end-in-term", "endsFrom");

    private final Visitor visitor;
    private final Recognitions recognitions;
    private final GuidedSessions sessions;
    private final LinkCodes codes;
    private final RecognitionOffice office;
    private final Attempts attempts;
    private final Regulations regulations;

    RecognitionController(
            Visitor visitor,
            Recognitions recognitions,
            GuidedSessions sessions,
            LinkCodes codes,
            RecognitionOffice office,
            Attempts attempts,
            Regulations regulations) {
        this.visitor = visitor;
        this.recognitions = recognitions;
        this.sessions = sessions;
        this.codes = codes;
        this.office = office;
        this.attempts = attempts;
        this.regulations = regulations;
    }

    /** A recognition, and how it stands today. */
    record Shown(RecognitionOnFile recognition, State state) {}

    @GetMapping(HERE)
    String all(Model model) {
        var today = visitor.today();
        var all = recognitions.all(today).stream()
                .map(one -> new Shown(one, one.on(today)))
                .toList();
        model.addAttribute("recognitions", all);
        model.addAttribute(
                "running", all.stream().filter(one -> one.state() == State.RUNS).count());
        return "recognition/list";
    }

    @GetMapping(HERE + "/nieuw")
    ModelAndView form(Model model) {
        return grantPage(model, GrantForm.fresh(visitor.today()), HttpStatus.OK);
    }

    @PostMapping(HERE + "/nieuw")
    ModelAndView grant(
            Account account,
            @ModelAttribute("grant") GrantForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        Function<HttpStatus, ModelAndView> page = status -> grantPage(model, form, status);
        return switch (form.read(visitor.today())) {
            case Read.Wrong<GrantForm.Stated>(var problems) -> wrong(model, problems, page);
            case Read.Right<GrantForm.Stated>(var stated) ->
                attempts.attempt(model, new Attempts.Form(GrantForm.NAME, GRANT, HERE, page), () -> {
                    var ask = visitor.ask(account, sleutel, null, "recognition", form);
                    var origin = visitor.origin(account, Role.REGISTRAR);
                    var recorded =
                            office.grant(origin, stated.name(), stated.kind(), stated.from(), stated.until(), ask);
                    return done(flash, "recognition-granted", recorded.key());
                });
        };
    }

    @GetMapping(HERE + "/{erkenning}")
    ModelAndView one(@PathVariable("erkenning") UUID id, Model model) {
        return page(find(id), model, HttpStatus.OK);
    }

    @PostMapping(HERE + "/{erkenning}/verlenging")
    ModelAndView renew(
            Account account,
            @PathVariable("erkenning") UUID id,
            @ModelAttribute("renew") RenewForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var recognition = find(id);
        Function<HttpStatus, ModelAndView> page = status -> page(recognition, model, status);
        return switch (form.read(visitor.today())) {
            case Read.Wrong<RenewForm.Stated>(var problems) -> wrong(model, problems, page);
            case Read.Right<RenewForm.Stated>(var stated) ->
                attempts.attempt(model, new Attempts.Form(RenewForm.NAME, RENEW, HERE + "/" + id, page), () -> {
                    var ask = visitor.ask(account, sleutel, versie, "recognition-renewal", id, form);
                    var origin = visitor.origin(account, Role.REGISTRAR);
                    office.renew(recognition.id(), origin, stated.from(), stated.until(), ask);
                    return done(flash, "recognition-renewed", id.toString());
                });
        };
    }

    @PostMapping(HERE + "/{erkenning}/einde")
    ModelAndView end(
            Account account,
            @PathVariable("erkenning") UUID id,
            @ModelAttribute("end") EndForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var recognition = find(id);
        Function<HttpStatus, ModelAndView> page = status -> page(recognition, model, status);
        return switch (form.read(visitor.today())) {
            case Read.Wrong<EndForm.Stated>(var problems) -> wrong(model, problems, page);
            case Read.Right<EndForm.Stated>(var stated) ->
                attempts.attempt(model, new Attempts.Form(EndForm.NAME, END, HERE + "/" + id, page), () -> {
                    var ask = visitor.ask(account, sleutel, versie, "recognition-end", id, form);
                    var origin = visitor.origin(account, Role.REGISTRAR);
                    office.end(recognition.id(), origin, stated.from(), stated.reason(), ask);
                    return done(flash, "recognition-ended", id.toString());
                });
        };
    }

    @PostMapping(HERE + "/{erkenning}/afspraak")
    ModelAndView agree(
            Account account,
            @PathVariable("erkenning") UUID id,
            @ModelAttribute("remit") RemitForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var recognition = find(id);
        Function<HttpStatus, ModelAndView> page = status -> page(recognition, model, status);
        return switch (form.read(visitor.today(), regulations.competenceCodesOn(visitor.today()))) {
            case Read.Wrong<Remit>(var problems) -> wrong(model, problems, page);
            case Read.Right<Remit>(var remit) ->
                attempts.attempt(model, new Attempts.Form(RemitForm.NAME, Map.of(), HERE + "/" + id, page), () -> {
                    var ask = visitor.ask(account, sleutel, versie, "recognition-remit", id, form);
                    office.agree(recognition.id(), visitor.origin(account, Role.REGISTRAR), remit, ask);
                    return done(flash, "remit-agreed", id.toString());
                });
        };
    }

    private static ModelAndView wrong(Model model, Problems problems, Function<HttpStatus, ModelAndView> page) {
        model.addAttribute("problems", problems);
        return page.apply(HttpStatus.BAD_REQUEST);
    }

    private static ModelAndView done(RedirectAttributes flash, String notice, String id) {
        flash.addFlashAttribute("notice", new Notice(notice, List.of()));
        return new ModelAndView("redirect:" + HERE + "/" + id);
    }

    private static ModelAndView grantPage(Model model, GrantForm form, HttpStatus status) {
        model.addAttribute("grant", form);
        model.addAttribute("kinds", GrantForm.KINDS);
        return new ModelAndView("recognition/grant", model.asMap(), status);
    }

    private RecognitionOnFile find(UUID id) {
        return recognitions
                .find(new RecognitionId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(RecognitionOnFile recognition, Model model, HttpStatus status) {
        var today = visitor.today();
        model.addAttribute("recognition", recognition);
        model.addAttribute("state", recognition.on(today));
        model.addAttribute("open", recognition.endedFrom() == null);
        model.addAttribute("code", recognition.guide() == null ? codes.of(recognition.id()) : null);
        model.addAttribute("sessions", sessions.of(recognition.id()));
        model.addAttribute("known", regulations.competenceCodesOn(today));
        if (!model.containsAttribute("remit")) {
            model.addAttribute("remit", RemitForm.of(recognition.remit()));
        }
        if (!model.containsAttribute("renew")) {
            model.addAttribute("renew", RenewForm.after(recognition));
        }
        if (!model.containsAttribute("end")) {
            model.addAttribute("end", EndForm.fresh(today));
        }
        return new ModelAndView("recognition/recognition", model.asMap(), status);
    }
}
