package nl.schoolleidersregister.portfolio.web;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Problem;
import nl.schoolleidersregister.pages.Problems;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.portfolio.Seat;
import nl.schoolleidersregister.portfolio.view.EntryOnFile;
import nl.schoolleidersregister.portfolio.view.PortfolioEntries;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.view.RecognitionOnFile;
import nl.schoolleidersregister.recognition.view.Recognitions;
import nl.schoolleidersregister.registration.parts.Grounds;
import nl.schoolleidersregister.registration.parts.ShownName;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Attempts;
import nl.schoolleidersregister.visit.Sights;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office sees who has which entry, and finds somebody where the register could not. It reads no judgement here. */
@Controller
@RequestMapping("/kantoor/portfolio")
class PortfolioOfficeController {

    private static final String HERE = "/kantoor/portfolio";

    private final Visitor visitor;
    private final PortfolioEntries entries;
    private final Recognitions recognitions;
    private final PortfolioOffice office;
    private final Dossiers dossiers;
    private final Grounds grounds;
    private final Attempts attempts;

    PortfolioOfficeController(
            Visitor visitor,
            PortfolioEntries entries,
            Recognitions recognitions,
            PortfolioOffice office,
            Dossiers dossiers,
            Grounds grounds,
            Attempts attempts) {
        this.visitor = visitor;
        this.entries = entries;
        this.recognitions = recognitions;
        this.office = office;
        this.dossiers = dossiers;
        this.grounds = grounds;
        this.attempts = attempts;
    }

    @GetMapping
    ModelAndView all(Model model) {
        return page(model, null, HttpStatus.OK);
    }

    @PostMapping("/{dossier}/{inzending}/beoordelaar")
    ModelAndView appoint(
            Account account,
            @PathVariable("dossier") UUID dossier,
            @PathVariable("inzending") UUID id,
            @RequestParam(defaultValue = "") String seat,
            @RequestParam(defaultValue = "") String assessor,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var entry = entries.find(new DossierId(dossier), new PortfolioEntryId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var place = Arrays.stream(Seat.values())
                .filter(one -> one.name().equals(seat))
                .findFirst();
        var who = who(assessor);
        if (place.isEmpty() || who.isEmpty()) {
            model.addAttribute(
                    "problems", new Problems("appoint", List.of(new Problem("assessor", "choice", List.of()))));
            return page(model, id, HttpStatus.BAD_REQUEST);
        }
        Function<HttpStatus, ModelAndView> page = status -> page(model, id, status);
        return attempts.attempt(model, new Attempts.Form("appoint", Map.of(), HERE, page), () -> {
            var ask = visitor.ask(account, sleutel, null, "portfolio-appointment", id, seat, assessor);
            var origin = visitor.origin(account, Role.REGISTRAR);
            office.appoint(entry, origin, place.get(), who.get(), grounds.judge(account), ask);
            flash.addFlashAttribute("notice", new Notice("assessor-appointed", List.of()));
            return new ModelAndView("redirect:" + HERE);
        });
    }

    private Optional<RecognitionId> who(String typed) {
        return recognitions.assessors().stream()
                .map(RecognitionOnFile::id)
                .filter(id -> id.toString().equals(typed))
                .findFirst();
    }

    private ModelAndView page(Model model, @Nullable UUID at, HttpStatus status) {
        var open = entries.open();
        var assessors = recognitions.assessors();
        Sights.shows(open.stream().map(EntryOnFile::dossier).toList());
        model.addAttribute("entries", open);
        model.addAttribute("at", at);
        model.addAttribute("today", visitor.today());
        model.addAttribute("assessors", assessors);
        model.addAttribute("loads", entries.loads());
        model.addAttribute(
                "names",
                assessors.stream()
                        .collect(toMap(
                                one -> one.id().toString(), one -> one.name() == null ? ShownName.GONE : one.name())));
        model.addAttribute(
                "leaders",
                open.stream()
                        .map(EntryOnFile::dossier)
                        .distinct()
                        .collect(toMap(
                                DossierId::toString,
                                id -> dossiers.find(id).map(ShownName::of).orElse(ShownName.GONE))));
        return new ModelAndView("portfolio/office", model.asMap(), status);
    }
}
