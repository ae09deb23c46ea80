package nl.schoolleidersregister.registration.web;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.VersionIsStale;
import nl.schoolleidersregister.namesake.NamesakeCase;
import nl.schoolleidersregister.namesake.NamesakeCommand;
import nl.schoolleidersregister.namesake.view.NamesakeTasks;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Stale;
import nl.schoolleidersregister.registration.parts.EnrolmentOffice;
import nl.schoolleidersregister.registration.view.Dossier.EmploymentOnFile;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.visit.Refusals;
import nl.schoolleidersregister.visit.Shown;
import nl.schoolleidersregister.visit.Sights;
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

/** Possibly the same person: the registrar sees the two side by side and decides once. */
@Controller
class NamesakeController {

    private final Visitor visitor;
    private final CommandDesk desk;
    private final NamesakeTasks tasks;
    private final Dossiers dossiers;
    private final EnrolmentOffice enrolments;
    private final Shown shown;

    NamesakeController(
            Visitor visitor,
            CommandDesk desk,
            NamesakeTasks tasks,
            Dossiers dossiers,
            EnrolmentOffice enrolments,
            Shown shown) {
        this.visitor = visitor;
        this.desk = desk;
        this.tasks = tasks;
        this.dossiers = dossiers;
        this.enrolments = enrolments;
        this.shown = shown;
    }

    @GetMapping("/kantoor/naamgenoten/{taak}")
    ModelAndView task(@PathVariable("taak") UUID id, Model model) {
        return page(id, model, NamesakeForm.EMPTY, HttpStatus.OK);
    }

    @PostMapping("/kantoor/naamgenoten/{taak}")
    ModelAndView decide(
            Account account,
            @PathVariable("taak") UUID id,
            @ModelAttribute("form") NamesakeForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        return switch (form.read(visitor.today())) {
            case Read.Wrong<NamesakeForm.Decision>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page(id, model, form, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<NamesakeForm.Decision>(var decision) ->
                record(account, id, form, decision, sleutel, model, flash);
        };
    }

    private ModelAndView record(
            Account account,
            UUID id,
            NamesakeForm form,
            NamesakeForm.Decision decision,
            @Nullable String key,
            Model model,
            RedirectAttributes flash) {
        var origin = visitor.origin(account, Role.REGISTRAR);
        var task = new NamesakeCase(id);
        var order = switch (decision) {
            case NamesakeForm.Admit(var difference) -> new NamesakeCommand.Admit(task, origin, new Reason(difference));
            case NamesakeForm.Dismiss _ -> new NamesakeCommand.Dismiss(task, origin);
        };
        try {
            desk.send(order, visitor.ask(account, key, null, "namesake", id, form))
                    .ifPresent(shown::await);
            var outcome = decision instanceof NamesakeForm.Admit ? "admitted" : "dismissed";
            flash.addFlashAttribute("notice", new Notice(outcome, List.of(Lines.shown(find(id).name()))));
            return new ModelAndView("redirect:/kantoor");
        } catch (RuleViolated refused) {
            model.addAttribute("refusal", Refusals.of(refused));
            return page(id, model, form, HttpStatus.CONFLICT);
        } catch (VersionIsStale _) {
            model.addAttribute("stale", new Stale(visitor.now(), "/kantoor/naamgenoten/" + id));
            return page(id, model, form, HttpStatus.PRECONDITION_FAILED);
        }
    }

    private nl.schoolleidersregister.namesake.view.NamesakeTask find(UUID id) {
        return tasks.find(new NamesakeCase(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(UUID id, Model model, NamesakeForm form, HttpStatus status) {
        var task = find(id);
        var newcomer = new NamesakeTask.Party(
                Lines.shown(task.name()), task.birthDate(), Lines.shown(task.email()), null, null, null);
        model.addAttribute(
                "task", new NamesakeTask(id.toString(), Terms.day(task.since()), newcomer, known(task.existing())));
        model.addAttribute("form", form);
        enrolments
                .dossierOf(new Actor(task.account(), Role.LEADER))
                .filter(own -> !own.value().equals(task.existing()))
                .ifPresent(own -> {
                    model.addAttribute("newcomer", own);
                    Sights.shows(List.of(own));
                });
        Sights.shows(List.of(new DossierId(task.existing())));
        return new ModelAndView(NamesakeTask.VIEW, model.asMap(), status);
    }

    private NamesakeTask.Party known(UUID dossier) {
        var on = dossiers.find(new DossierId(dossier))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var person = on.person();
        var registration = on.registration();
        return new NamesakeTask.Party(
                person == null ? Lines.shown(null) : person.fullName(),
                person == null ? null : person.birthDate(),
                person == null ? Lines.shown(null) : person.email(),
                registration == null ? null : registration.number(),
                on.employments().stream()
                        .findFirst()
                        .map(NamesakeController::school)
                        .orElse(null),
                dossier.toString());
    }

    private static String school(EmploymentOnFile work) {
        return Lines.shown(work.schoolName()) + ", " + Lines.shown(work.town());
    }
}
