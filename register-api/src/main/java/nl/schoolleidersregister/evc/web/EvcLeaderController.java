package nl.schoolleidersregister.evc.web;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.draft.parts.DraftDesk;
import nl.schoolleidersregister.draft.parts.Kept;
import nl.schoolleidersregister.evc.view.Trajectories;
import nl.schoolleidersregister.evc.view.TrajectoryOnFile;
import nl.schoolleidersregister.evc.web.EvcPages.Course;
import nl.schoolleidersregister.evc.web.EvcPages.Page;
import nl.schoolleidersregister.evidence.parts.EvidenceLines;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.registration.Diploma;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.Route;
import nl.schoolleidersregister.registration.StatedQualification;
import nl.schoolleidersregister.registration.parts.DossierOffice;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Shown;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** <i>EVC</i> for the leader: start, hand the file in, see what came of it, ask for registration. */
@Controller
@RequestMapping("/mijn-register/evc")
class EvcLeaderController {

    private static final String HERE = "/mijn-register/evc";
    private static final String ONE = "/{traject}";

    private final Visitor visitor;
    private final Trajectories trajectories;
    private final EvcOffice office;
    private final EvcPages pages;
    private final EvidenceLines lines;
    private final EvcDrafts drafts;
    private final DossierOffice registration;
    private final Shown shown;

    EvcLeaderController(
            Visitor visitor,
            Trajectories trajectories,
            EvcOffice office,
            EvcPages pages,
            EvidenceLines lines,
            EvcDrafts drafts,
            DossierOffice registration,
            Shown shown) {
        this.visitor = visitor;
        this.trajectories = trajectories;
        this.office = office;
        this.pages = pages;
        this.lines = lines;
        this.drafts = drafts;
        this.registration = registration;
        this.shown = shown;
    }

    @GetMapping
    ModelAndView all(Account account, Model model) {
        return all(account, EvcForm.EMPTY, model, HttpStatus.OK);
    }

    private ModelAndView all(Account account, EvcForm form, Model model, HttpStatus status) {
        var own = visitor.own(account);
        model.addAttribute(
                "all", trajectories.of(own).stream().map(pages::shown).toList());
        model.addAttribute("providers", office.providers(visitor.today()));
        model.addAttribute("standing", office.offered(own));
        model.addAttribute("form", form);
        return new ModelAndView("evc/own", model.asMap(), status);
    }

    @PostMapping
    ModelAndView start(Turn turn, @RequestParam(defaultValue = "") List<String> evcReused) {
        var own = visitor.own(turn.account());
        var reused = office.offered(own).stream()
                .filter(one -> evcReused.contains(one.competence().code()))
                .toList();
        Page page = status -> all(turn.account(), turn.form(), turn.model(), status);
        return pages.said(
                turn,
                office.provider(turn.form(), visitor.today()),
                new Course("evc", evcReused, HERE, page, "evc-started", HERE),
                (provider, ask) -> office.start(own, origin(turn), provider, reused, ask));
    }

    private Origin origin(Turn turn) {
        return visitor.origin(turn.account(), Role.LEADER);
    }

    @GetMapping(ONE)
    ModelAndView one(Account account, @PathVariable("traject") UUID id, Model model) {
        var one = own(account, id);
        return page(one, EvcForm.EMPTY, model, HttpStatus.OK);
    }

    private TrajectoryOnFile own(Account account, UUID id) {
        var one = pages.find(id);
        if (!one.dossier().equals(visitor.own(account))) {
            throw EvcPages.notThere();
        }
        return one;
    }

    private ModelAndView page(TrajectoryOnFile one, EvcForm form, Model model, HttpStatus status) {
        model.addAttribute("one", pages.shown(one, lines.own(one.dossier(), EvcEvidence.about(one.id()))));
        model.addAttribute("form", form.over(drafts.file(one)));
        drafts.show(model, one);
        var certificate =
                one.file().certificate().map(fact -> fact.certificate().value());
        model.addAttribute("asking", pages.asking(one.dossier(), certificate.orElse(null)));
        return new ModelAndView("evc/trajectory", model.asMap(), status);
    }

    /** The button keeps what was typed. */
    @PostMapping(ONE + "/concept")
    ModelAndView keep(Turn turn, @PathVariable("traject") UUID id) {
        var kept = drafts.keepFile(own(turn.account(), id), turn.form());
        return EvcPages.done(turn, kept.isSeen() ? "draft-kept" : "draft-merged", HERE + "/" + id);
    }

    /** The script keeps it while somebody types. */
    @PostMapping(path = ONE + "/concept", headers = DraftDesk.TYPING)
    ResponseEntity<DraftDesk.Told> keepTyping(Turn turn, @PathVariable("traject") UUID id) {
        var one = own(turn.account(), id);
        return drafts.told(one, drafts.keepFile(one, turn.form()));
    }

    @PostMapping(ONE + "/dossier")
    ModelAndView handIn(Turn turn, @PathVariable("traject") UUID id) {
        var one = own(turn.account(), id);
        if (EvcDrafts.isWritten(one)) {
            var kept = drafts.keepFile(one, turn.form());
            if (!kept.isSeen()) {
                turn.model().addAttribute("notice", Kept.LOOK_FIRST);
                return page(one, EvcForm.of(kept.draft()), turn.model(), HttpStatus.CONFLICT);
            }
        }
        return pages.said(
                turn,
                turn.form().readFile(one.file().toShow(), visitor.today()),
                Course.of("evc-file", id, HERE, page(turn, one), "evc-handed-in"),
                (file, ask) -> {
                    office.handIn(one, origin(turn), file, ask);
                    office.fill(one.id(), visitor.register());
                });
    }

    private Page page(Turn turn, TrajectoryOnFile one) {
        return status -> page(one, turn.form(), turn.model(), status);
    }

    @PostMapping(ONE + "/sluiting")
    ModelAndView stop(Turn turn, @PathVariable("traject") UUID id) {
        var one = own(turn.account(), id);
        return pages.said(
                turn,
                turn.form().readReason(visitor.today()),
                Course.of("evc-stop", id, HERE, page(turn, one), "evc-closed"),
                (reason, ask) -> office.close(one, origin(turn), reason, ask));
    }

    /** The certificate becomes the qualification: its id is that of the certificate, so that both can be found. */
    @PostMapping(ONE + "/registratie")
    ModelAndView register(Turn turn, @PathVariable("traject") UUID id) {
        var one = own(turn.account(), id);
        var certificate = one.file()
                .certificate()
                .filter(fact -> fact.complete() && one.file().revoked().isEmpty())
                .orElseThrow(EvcPages::notThere);
        var stated = new StatedQualification(
                new QualificationId(certificate.certificate().value()),
                Route.EVC,
                new Diploma("EVC " + certificate.number(), pages.nameOf(one.provider())),
                certificate.day());
        return pages.said(
                turn,
                new Read.Right<>(stated),
                new Course(
                        "evc-registration",
                        id,
                        HERE + "/" + id,
                        page(turn, one),
                        "evc-registration-asked",
                        "/mijn-register"),
                (qualification, ask) ->
                        shown.await(registration.state(one.dossier(), origin(turn), qualification, ask)));
    }
}
