package nl.schoolleidersregister.consequence.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.consequence.web.RevocationForm.Stated;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.offering.view.Offerings;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.view.Recognitions;
import nl.schoolleidersregister.registration.view.Leaning.Touched;
import nl.schoolleidersregister.store.Recorded;
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

/** A validation or a recognition that is taken back from a day on: first whom it touches, then why. */
@Controller
class RevocationController {

    private static final String OFFERING = "/kantoor/aanbod/{aanbod}/intrekking";
    private static final String RECOGNITION = "/kantoor/erkenningen/{erkenning}/intrekking";

    private final Visitor visitor;
    private final ConsequenceOffice office;
    private final Offerings offerings;
    private final Recognitions recognitions;
    private final Attempts attempts;

    RevocationController(
            Visitor visitor,
            ConsequenceOffice office,
            Offerings offerings,
            Recognitions recognitions,
            Attempts attempts) {
        this.visitor = visitor;
        this.office = office;
        this.offerings = offerings;
        this.recognitions = recognitions;
        this.attempts = attempts;
    }

    /**
     * What is taken back.
     *
     * @param kind under which its texts stand
     * @param back the page it was reached from
     * @param touched whom it touches from a day on
     * @param order takes it back
     */
    private record Given(
            String kind,
            String name,
            String back,
            long version,
            Function<LocalDate, List<Touched>> touched,
            Order order) {

        String here() {
            return back + "/intrekking";
        }
    }

    /** Takes it back. */
    private interface Order {
        Optional<Recorded> send(Account account, Stated stated, Ask ask);
    }

    @GetMapping(OFFERING)
    ModelAndView lookAtOffering(
            @PathVariable("aanbod") UUID id, @ModelAttribute("form") RevocationForm form, Model model) {
        return look(offering(id), form, model);
    }

    @PostMapping(OFFERING)
    ModelAndView revokeOffering(
            Account account,
            @PathVariable("aanbod") UUID id,
            @ModelAttribute("form") RevocationForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var ask = visitor.ask(account, sleutel, versie, "offering-revocation", id, form);
        return revoke(account, offering(id), form, ask, model, flash);
    }

    @GetMapping(RECOGNITION)
    ModelAndView lookAtRecognition(
            @PathVariable("erkenning") UUID id, @ModelAttribute("form") RevocationForm form, Model model) {
        return look(recognition(id), form, model);
    }

    @PostMapping(RECOGNITION)
    ModelAndView revokeRecognition(
            Account account,
            @PathVariable("erkenning") UUID id,
            @ModelAttribute("form") RevocationForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var ask = visitor.ask(account, sleutel, versie, "recognition-revocation", id, form);
        return revoke(account, recognition(id), form, ask, model, flash);
    }

    private Given offering(UUID id) {
        var found = offerings
                .find(new OfferingId(id))
                .filter(one -> one.valid() != null)
                .orElseThrow(RevocationController::missing);
        return new Given(
                "offering",
                found.terms().title().value(),
                "/kantoor/aanbod/" + id,
                found.version(),
                from -> office.touchedBy(found.id(), from),
                (account, stated, ask) -> office.revoke(account, found.id(), stated, ask));
    }

    private Given recognition(UUID id) {
        var found = recognitions.find(new RecognitionId(id)).orElseThrow(RevocationController::missing);
        return new Given(
                "recognition",
                found.name() == null ? "–" : found.name(),
                "/kantoor/erkenningen/" + id,
                found.version(),
                from -> office.touchedBy(found.id(), from),
                (account, stated, ask) -> office.revoke(account, found.id(), stated, ask));
    }

    private ModelAndView look(Given given, RevocationForm form, Model model) {
        if (!form.isBegun()) {
            return page(given, form, List.of(), model, HttpStatus.OK);
        }
        return switch (form.from(visitor.today())) {
            case Read.Wrong<LocalDate>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page(given, form, List.of(), model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<LocalDate>(var from) -> seen(given, form, from, model, HttpStatus.OK);
        };
    }

    private ModelAndView revoke(
            Account account, Given given, RevocationForm form, Ask ask, Model model, RedirectAttributes flash) {
        return switch (form.read(visitor.today())) {
            case Read.Wrong<Stated>(var problems) -> {
                model.addAttribute("problems", problems);
                yield again(given, form, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<Stated>(var stated) ->
                attempts.attempt(
                        () -> given.order().send(account, stated, ask),
                        given.here(),
                        model,
                        status -> seen(given, form, stated.from(), model, status),
                        () -> {
                            flash.addFlashAttribute(
                                    "notice", new Notice(given.kind() + "-revoked", List.of(given.name())));
                            return new ModelAndView("redirect:/kantoor");
                        });
        };
    }

    private ModelAndView again(Given given, RevocationForm form, Model model, HttpStatus status) {
        return form.from(visitor.today()) instanceof Read.Right<LocalDate>(var from)
                ? seen(given, form, from, model, status)
                : page(given, form, List.of(), model, status);
    }

    private static ModelAndView seen(Given given, RevocationForm form, LocalDate from, Model model, HttpStatus status) {
        model.addAttribute("from", from);
        return page(given, form, given.touched().apply(from), model, status);
    }

    private static ModelAndView page(
            Given given, RevocationForm form, List<Touched> touched, Model model, HttpStatus status) {
        model.addAttribute("kind", given.kind());
        model.addAttribute("name", given.name());
        model.addAttribute("back", given.back());
        model.addAttribute("address", given.here());
        model.addAttribute("version", given.version());
        model.addAttribute("form", form);
        Touch.show(touched, model);
        return new ModelAndView("consequence/revocation", model.asMap(), status);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
