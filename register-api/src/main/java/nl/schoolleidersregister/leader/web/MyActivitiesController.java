package nl.schoolleidersregister.leader.web;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.activity.ActivityId;
import nl.schoolleidersregister.activity.parts.BeforeRegistration;
import nl.schoolleidersregister.activity.view.Activities;
import nl.schoolleidersregister.activity.view.ActivityOnFile;
import nl.schoolleidersregister.evaluation.parts.EntryLine;
import nl.schoolleidersregister.evidence.About;
import nl.schoolleidersregister.evidence.parts.EvidenceLines;
import nl.schoolleidersregister.offering.AttendanceIsRecordedWithinTwoMonths;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

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

    MyActivitiesController(
            Visitor visitor,
            Dossiers dossiers,
            Activities activities,
            ActivityList list,
            Standings standings,
            EvidenceLines evidence,
            BeforeRegistration before) {
        this.visitor = visitor;
        this.dossiers = dossiers;
        this.activities = activities;
        this.list = list;
        this.standings = standings;
        this.evidence = evidence;
        this.before = before;
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
                case WITHDRAWN, REFUSED, REVERSED, DECLINED -> day.state().name();
            };
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
    String one(Account account, @PathVariable("activiteit") UUID id, Model model) {
        var dossier = own(account);
        var activity = activities
                .find(new DossierId(dossier.id()), new ActivityId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("done", done(activity, lines(dossier)));
        var about = new About(About.Kind.ACTIVITY, id);
        model.addAttribute("today", visitor.today());
        before.on(account, model);
        model.addAttribute("evidence", evidence.own(new DossierId(dossier.id()), about));
        return "leader/activity";
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
