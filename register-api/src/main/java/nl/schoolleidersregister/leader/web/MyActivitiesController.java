package nl.schoolleidersregister.leader.web;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.activity.ActivityId;
import nl.schoolleidersregister.activity.parts.BeforeRegistration;
import nl.schoolleidersregister.activity.parts.Rater;
import nl.schoolleidersregister.activity.parts.RatingForm;
import nl.schoolleidersregister.activity.view.Activities;
import nl.schoolleidersregister.activity.view.ActivityOnFile;
import nl.schoolleidersregister.activity.view.Ratings;
import nl.schoolleidersregister.evaluation.parts.EntryLine;
import nl.schoolleidersregister.evidence.About;
import nl.schoolleidersregister.evidence.parts.EvidenceLines;
import nl.schoolleidersregister.offering.AttendanceError;
import nl.schoolleidersregister.offering.AttendanceIsRecordedWithinTwoMonths;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.DossierId;
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

/** All that a leader did to learn, what of it counts, and why. */
@Controller
class MyActivitiesController {

    private static final String HERE = "/mijn-register/activiteiten";

    private final Visitor visitor;
    private final Dossiers dossiers;
    private final Activities activities;
    private final ActivityList list;
    private final Standings standings;
    private final EvidenceLines evidence;
    private final BeforeRegistration before;
    private final Ratings ratings;
    private final Rater rater;
    private final Attempts attempts;

    MyActivitiesController(
            Visitor visitor,
            Dossiers dossiers,
            Activities activities,
            ActivityList list,
            Standings standings,
            EvidenceLines evidence,
            BeforeRegistration before,
            Ratings ratings,
            Rater rater,
            Attempts attempts) {
        this.visitor = visitor;
        this.dossiers = dossiers;
        this.activities = activities;
        this.list = list;
        this.standings = standings;
        this.evidence = evidence;
        this.before = before;
        this.ratings = ratings;
        this.rater = rater;
        this.attempts = attempts;
    }

    /**
     * An activity, and what it brings.
     *
     * @param counted points in the total; null when no evaluation knows it
     * @param line the same with what did not count and why; null likewise
     */
    record Done(
            ActivityOnFile activity,
            @Nullable BigDecimal counted,
            @Nullable EntryLine line) {

        /** Which text tells why a day stands as it does. */
        public String why(ActivityOnFile.Day day, LocalDate today) {
            return switch (day.state()) {
                case CLAIMED ->
                    new AttendanceIsRecordedWithinTwoMonths(day.day(), today).holds() ? "CLAIMED" : "TOO_LATE";
                case CREDITED -> day.confirmedAt() == null ? "CERTIFIED" : "CREDITED";
                case REVERSED -> day.why() == AttendanceError.EXECUTION_WITHDRAWN ? "VOIDED" : "REVERSED";
                case WITHDRAWN, REFUSED, DECLINED -> day.state().name();
            };
        }

        /** Whether a day of it stands on the provider's list, so that it can be rated. */
        public boolean attended() {
            return activity.days().stream()
                    .anyMatch(day -> day.confirmedAt() != null && day.state() != ActivityOnFile.State.REVERSED);
        }

        /** Whether a day of it waits for the provider or a certificate. */
        public boolean claimed() {
            return activity.days().stream().anyMatch(day -> day.state() == ActivityOnFile.State.CLAIMED);
        }
    }

    @GetMapping(HERE)
    String all(Account account, Model model) {
        var dossier = own(account);
        model.addAttribute("lines", list.of(new DossierId(dossier.id()), lines(dossier)));
        before.on(account, model);
        return "leader/activities";
    }

    @GetMapping(HERE + "/{activiteit}")
    ModelAndView one(Account account, @PathVariable("activiteit") UUID id, Model model) {
        return page(account, id, model, HttpStatus.OK);
    }

    @PostMapping(HERE + "/{activiteit}/beoordeling")
    ModelAndView rate(
            Account account,
            @PathVariable("activiteit") UUID id,
            @ModelAttribute("rating") RatingForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var dossier = new DossierId(own(account).id());
        if (activities.find(dossier, new ActivityId(id)).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return switch (form.read(visitor.today())) {
            case Read.Wrong<RatingForm.Stated>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page(account, id, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<RatingForm.Stated>(var stated) -> {
                var ask = visitor.ask(account, sleutel, null, "rating", id, form);
                var origin = visitor.origin(account, Role.LEADER);
                yield attempts.attempt(
                        () -> Optional.of(rater.rate(dossier, origin, new ActivityId(id), stated, ask)),
                        HERE + "/" + id,
                        model,
                        status -> page(account, id, model, status),
                        () -> rated(id, flash));
            }
        };
    }

    private static ModelAndView rated(UUID id, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", new Notice("activity-rated", List.of()));
        return new ModelAndView("redirect:" + HERE + "/" + id);
    }

    private ModelAndView page(Account account, UUID id, Model model, HttpStatus status) {
        var dossier = own(account);
        var activity = activities
                .find(new DossierId(dossier.id()), new ActivityId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("done", done(activity, lines(dossier)));
        var about = new About(About.Kind.ACTIVITY, id);
        model.addAttribute("today", visitor.today());
        before.on(account, model);
        model.addAttribute("evidence", evidence.own(new DossierId(dossier.id()), about));
        model.addAttribute("given", ratings.of(activity.id()).orElse(null));
        model.addAttribute("choices", RatingForm.CHOICES);
        if (!model.containsAttribute(RatingForm.NAME)) {
            model.addAttribute(RatingForm.NAME, RatingForm.EMPTY);
        }
        return new ModelAndView("leader/activity", model.asMap(), status);
    }

    private static Done done(ActivityOnFile activity, Map<String, EntryLine> lines) {
        var line = lines.get(HERE + "/" + activity.id());
        return new Done(activity, counted(line), line);
    }

    private static @Nullable BigDecimal counted(@Nullable EntryLine line) {
        return line == null ? null : line.counted();
    }

    /** What each entry brings, by the address of its activity. */
    private Map<String, EntryLine> lines(Dossier dossier) {
        if (dossier.registration() == null) {
            return Map.of();
        }
        return standings.of(dossier, visitor.today()).shown().entries().stream()
                .filter(line -> line.title().href() != null)
                .collect(toMap(line -> String.valueOf(line.title().href()), line -> line));
    }

    private Dossier own(Account account) {
        return visitor.dossierOf(account)
                .flatMap(dossiers::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
