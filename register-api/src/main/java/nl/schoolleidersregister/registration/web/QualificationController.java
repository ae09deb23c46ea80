package nl.schoolleidersregister.registration.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.VersionIsStale;
import nl.schoolleidersregister.evidence.parts.Upload;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Stale;
import nl.schoolleidersregister.registration.ProcedureId;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.Status;
import nl.schoolleidersregister.registration.parts.DossierOffice;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.visit.Refusals;
import nl.schoolleidersregister.visit.Shown;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The leader states a qualification after enrolling, and hands in what the office asked about one. */
@Controller
class QualificationController {

    private static final String HERE = "/mijn-register";

    private final Visitor visitor;
    private final DossierOffice office;
    private final Dossiers dossiers;
    private final DiplomaAttachments attachments;
    private final MyPages pages;
    private final Shown shown;

    QualificationController(
            Visitor visitor,
            DossierOffice office,
            Dossiers dossiers,
            DiplomaAttachments attachments,
            MyPages pages,
            Shown shown) {
        this.visitor = visitor;
        this.office = office;
        this.dossiers = dossiers;
        this.attachments = attachments;
        this.pages = pages;
        this.shown = shown;
    }

    /** What was sent, for the helpers below. */
    private record Sent(
            Account account, @Nullable String key, Optional<Upload> evidence, Model model, RedirectAttributes flash) {}

    @PostMapping("/mijn-register/diplomas")
    ModelAndView state(
            Account account,
            @ModelAttribute("diplomaForm") DiplomaForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            @RequestParam(name = "bewijs", required = false) @Nullable MultipartFile sent,
            Model model,
            RedirectAttributes flash) {
        var evidence = Upload.chosen(sent);
        model.addAttribute("fileAgain", evidence.isPresent());
        return switch (form.read(visitor.today())) {
            case Read.Wrong<Diploma>(var problems) -> {
                model.addAttribute("problems", problems);
                yield pages.of(account, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<Diploma>(var diploma) -> {
                var ask = visitor.ask(account, sleutel, versie, "diploma", form);
                yield record(
                        new Sent(account, sleutel, evidence, model, flash),
                        "diploma-stated",
                        () -> state(account, diploma, ask));
            }
        };
    }

    private Recorded state(Account account, Diploma diploma, Ask ask) {
        var dossier = visitor.own(account);
        var origin = visitor.origin(account, Role.LEADER);
        var stated = EnrolmentController.diploma(diploma);
        return isExpired(dossier)
                ? office.enrolAgain(dossier, origin, stated, ask)
                : office.state(dossier, origin, stated, ask);
    }

    private boolean isExpired(DossierId id) {
        return dossiers.find(id)
                .filter(dossier -> dossier.status() == Status.ENROLMENT_EXPIRED)
                .isPresent();
    }

    @PostMapping("/mijn-register/diplomas/{kwalificatie}/antwoord")
    ModelAndView answer(
            Account account,
            @PathVariable("kwalificatie") UUID id,
            @ModelAttribute("answerForm") AnswerForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            @RequestParam(name = "bewijs", required = false) @Nullable MultipartFile sent,
            Model model,
            RedirectAttributes flash) {
        own(account, id);
        var evidence = Upload.chosen(sent);
        model.addAttribute("fileAgain", evidence.isPresent());
        return switch (form.read(visitor.today())) {
            case Read.Wrong<String>(var problems) -> {
                model.addAttribute("problems", problems);
                yield pages.of(account, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<String>(var answer) -> {
                var ask = visitor.ask(account, sleutel, versie, "answer", id, form);
                yield record(
                        new Sent(account, sleutel, evidence, model, flash),
                        "answered",
                        () -> office.answer(
                                visitor.own(account),
                                visitor.origin(account, Role.LEADER),
                                ProcedureId.about(new QualificationId(id)),
                                new Reason(answer),
                                ask));
            }
        };
    }

    /** What belongs to another dossier is not there. */
    private void own(Account account, UUID qualification) {
        if (dossiers.find(visitor.own(account)).stream()
                .flatMap(dossier -> dossier.qualifications().stream())
                .noneMatch(stated -> stated.id().equals(qualification))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private ModelAndView record(Sent sent, String outcome, Supplier<Recorded> order) {
        try {
            sent.evidence().ifPresent(attachments::check);
            shown.await(order.get());
            var origin = visitor.origin(sent.account(), Role.LEADER);
            sent.evidence()
                    .ifPresent(upload -> shown.await(attachments.attach(sent.account(), sent.key(), origin, upload)));
            sent.flash().addFlashAttribute("notice", new Notice(outcome, List.of()));
            return new ModelAndView("redirect:" + HERE);
        } catch (RuleViolated refused) {
            sent.model().addAttribute("refusal", Refusals.of(refused));
            return pages.of(sent.account(), sent.model(), HttpStatus.CONFLICT);
        } catch (VersionIsStale _) {
            sent.model().addAttribute("stale", new Stale(visitor.now(), HERE));
            return pages.of(sent.account(), sent.model(), HttpStatus.PRECONDITION_FAILED);
        }
    }
}
