package nl.schoolleidersregister.activity.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.activity.ActivityId;
import nl.schoolleidersregister.activity.view.Activities;
import nl.schoolleidersregister.activity.view.ActivityOnFile;
import nl.schoolleidersregister.activity.view.ClaimedDay;
import nl.schoolleidersregister.evidence.parts.EvidenceLines;
import nl.schoolleidersregister.evidence.view.EvidenceFiles;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.registration.parts.ShownName;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.visit.Refusals;
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

/** The office looks at certificates of claims that no provider confirmed. */
@Controller
class ClaimOfficeController {

    private static final String HERE = "/kantoor/meldingen";
    private static final String ONE = HERE + "/{dossier}/{activiteit}";
    private static final int MOST = 200;

    private final Visitor visitor;
    private final Activities activities;
    private final Dossiers dossiers;
    private final EvidenceFiles files;
    private final EvidenceLines lines;
    private final ActivityOffice office;

    ClaimOfficeController(
            Visitor visitor,
            Activities activities,
            Dossiers dossiers,
            EvidenceFiles files,
            EvidenceLines lines,
            ActivityOffice office) {
        this.visitor = visitor;
        this.activities = activities;
        this.dossiers = dossiers;
        this.files = files;
        this.lines = lines;
        this.office = office;
    }

    @GetMapping(HERE)
    String claims(Model model) {
        var claimed = activities.claimed(MOST);
        List<ClaimedDay> certified =
                claimed.stream().filter(day -> day.certificates() > 0).toList();
        model.addAttribute("certified", certified);
        model.addAttribute(
                "activities",
                certified.stream().map(ClaimedDay::activity).distinct().count());
        model.addAttribute("waiting", claimed.size() - certified.size());
        model.addAttribute("more", claimed.size() == MOST);
        return "activity/claims";
    }

    @GetMapping(ONE)
    ModelAndView one(@PathVariable("dossier") UUID dossier, @PathVariable("activiteit") UUID id, Model model) {
        return page(new DossierId(dossier), new ActivityId(id), JudgementForm.EMPTY, model, HttpStatus.OK);
    }

    @PostMapping(ONE)
    ModelAndView judge(
            Account account,
            @PathVariable("dossier") UUID dossierId,
            @PathVariable("activiteit") UUID id,
            @RequestParam("dag") LocalDate day,
            @ModelAttribute("form") JudgementForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var dossier = new DossierId(dossierId);
        var activity = find(dossier, new ActivityId(id));
        var read = form.read(visitor.today());
        if (read instanceof Read.Wrong<Optional<Reason>>(var problems)) {
            model.addAttribute("problems", problems);
            model.addAttribute("judgedDay", day);
            return page(dossier, activity.id(), form, model, HttpStatus.BAD_REQUEST);
        }
        var reason = ((Read.Right<Optional<Reason>>) read).values();
        try {
            judge(account, activity, day, reason, sleutel, form);
        } catch (RuleViolated refused) {
            model.addAttribute("refusal", Refusals.of(refused));
            return page(dossier, activity.id(), form, model, HttpStatus.CONFLICT);
        }
        var outcome = reason.isPresent() ? "certificate-declined" : "certificate-accepted";
        flash.addFlashAttribute("notice", new Notice(outcome, List.of(name(dossier), day)));
        return new ModelAndView("redirect:" + HERE);
    }

    private void judge(
            Account account,
            ActivityOnFile activity,
            LocalDate day,
            Optional<Reason> reason,
            @Nullable String key,
            JudgementForm form) {
        var ask = visitor.ask(account, key, null, "certificate", activity.id(), day, form);
        var origin = visitor.origin(account, Role.REGISTRAR);
        var judge = visitor.dossierOf(account).orElse(null);
        if (reason.isPresent()) {
            office.decline(activity.dossier(), origin, activity.id(), day, judge, reason.get(), ask);
        } else {
            var certificates = files.about(activity.dossier(), ActivityEvidence.about(activity.id()))
                    .size();
            office.accept(activity.dossier(), origin, activity.id(), day, certificates, judge, ask);
        }
    }

    private ModelAndView page(DossierId dossier, ActivityId id, JudgementForm form, Model model, HttpStatus status) {
        model.addAttribute("activity", find(dossier, id));
        model.addAttribute("name", name(dossier));
        model.addAttribute("evidence", lines.office(dossier, ActivityEvidence.about(id)));
        model.addAttribute("form", form);
        return new ModelAndView("activity/judge", model.asMap(), status);
    }

    private ActivityOnFile find(DossierId dossier, ActivityId id) {
        return activities.find(dossier, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String name(DossierId dossier) {
        return dossiers.find(dossier).map(ShownName::of).orElse(ShownName.GONE);
    }
}
