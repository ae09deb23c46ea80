package nl.schoolleidersregister.registration.web;

import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.evidence.parts.Upload;
import nl.schoolleidersregister.namesake.Attempt;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.person.BirthDate;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.StatedEmployment;
import nl.schoolleidersregister.registration.StatedQualification;
import nl.schoolleidersregister.registration.parts.EnrolmentOffice;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.visit.Refusals;
import nl.schoolleidersregister.visit.Shown;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enrolling, on one screen. */
@Controller
class EnrolmentController {

    private final Visitor visitor;
    private final EnrolmentOffice office;
    private final Choices choices;
    private final DiplomaAttachments attachments;
    private final AdmissionTerms terms;
    private final Shown shown;

    EnrolmentController(
            Visitor visitor,
            EnrolmentOffice office,
            Choices choices,
            DiplomaAttachments attachments,
            AdmissionTerms terms,
            Shown shown) {
        this.visitor = visitor;
        this.office = office;
        this.choices = choices;
        this.attachments = attachments;
        this.terms = terms;
        this.shown = shown;
    }

    @GetMapping("/inschrijven")
    ModelAndView form(Account account, Model model) {
        if (office.dossierOf(Visitor.actor(account, Role.LEADER)).isPresent()) {
            return new ModelAndView("redirect:/mijn-register");
        }
        return page(model, EnrolmentForm.EMPTY, HttpStatus.OK);
    }

    @PostMapping("/inschrijven")
    ModelAndView enrol(
            Account account,
            @ModelAttribute("form") EnrolmentForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(name = "bewijs", required = false) @Nullable MultipartFile sent,
            Model model,
            RedirectAttributes flash) {
        var evidence = Upload.chosen(sent);
        model.addAttribute("fileAgain", evidence.isPresent());
        return switch (form.read(visitor.today(), choices.schools(), choices.functions())) {
            case Read.Wrong<EnrolmentForm.Stated>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page(model, form, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<EnrolmentForm.Stated>(var stated) ->
                record(account, form, stated, evidence, sleutel, model, flash);
        };
    }

    private ModelAndView record(
            Account account,
            EnrolmentForm form,
            EnrolmentForm.Stated stated,
            Optional<Upload> evidence,
            @Nullable String key,
            Model model,
            RedirectAttributes flash) {
        try {
            evidence.ifPresent(attachments::check);
            var request = visitor.key(account, key, "enrolment", form);
            var origin = visitor.origin(account, Role.LEADER);
            shown.await(office.enrol(origin, person(stated), qualification(stated), work(stated), request));
            evidence.filter(_ -> stated.diploma().isPresent())
                    .ifPresent(upload -> shown.await(attachments.attach(account, key, origin, upload)));
            flash.addFlashAttribute("notice", new Notice("enrolled", List.of()));
            return new ModelAndView("redirect:/mijn-register");
        } catch (RuleViolated refused) {
            model.addAttribute("refusal", Refusals.of(refused));
            return page(model, form, HttpStatus.CONFLICT);
        }
    }

    static Attempt person(EnrolmentForm.Stated stated) {
        var person = stated.person();
        return new Attempt(
                new PersonName(person.givenNames(), person.prefix().orElse(""), person.familyName()),
                new BirthDate(person.birthDate()),
                new EmailAddress(person.email()));
    }

    static @Nullable StatedQualification qualification(EnrolmentForm.Stated stated) {
        return stated.diploma().map(EnrolmentController::diploma).orElse(null);
    }

    static StatedQualification diploma(Diploma diploma) {
        return new StatedQualification(
                new QualificationId(SortableIdentifiers.next()),
                diploma.route(),
                new nl.schoolleidersregister.registration.Diploma(diploma.training(), diploma.institution()),
                diploma.awardedOn());
    }

    private List<StatedEmployment> work(EnrolmentForm.Stated stated) {
        Optional<StatedEmployment> employment = stated.employment().map(choices::employment);
        return employment.stream().toList();
    }

    private ModelAndView page(Model model, EnrolmentForm form, HttpStatus status) {
        model.addAttribute("form", form);
        model.addAttribute("laterUntil", terms.qualificationBy(visitor.today()));
        choices.on(model);
        return new ModelAndView(EnrolmentForm.VIEW, model.asMap(), status);
    }
}
