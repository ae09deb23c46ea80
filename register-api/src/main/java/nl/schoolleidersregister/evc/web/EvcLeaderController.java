package nl.schoolleidersregister.evc.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.draft.parts.DraftDesk;
import nl.schoolleidersregister.draft.parts.Kept;
import nl.schoolleidersregister.evc.view.Trajectories;
import nl.schoolleidersregister.evc.view.TrajectoryOnFile;
import nl.schoolleidersregister.evidence.parts.EvidenceLines;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.registration.Diploma;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.Route;
import nl.schoolleidersregister.registration.StatedQualification;
import nl.schoolleidersregister.registration.parts.DossierOffice;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Shown;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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
    ModelAndView start(
            Account account,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "") List<String> evcReused,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var form = new EvcForm(sent);
        var own = visitor.own(account);
        var reused = office.offered(own).stream()
                .filter(one -> evcReused.contains(one.competence().code()))
                .toList();
        return pages.said(
                office.provider(form, visitor.today()),
                HERE,
                model,
                status -> all(account, form, model, status),
                provider -> {
                    var ask = visitor.ask(account, sleutel, null, "evc", form.asked(), evcReused);
                    office.start(own, visitor.origin(account, Role.LEADER), provider, reused, ask);
                },
                EvcPages.done(flash, "evc-started", HERE));
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
        return new ModelAndView("evc/trajectory", model.asMap(), status);
    }

    /** The button keeps what was typed. */
    @PostMapping(ONE + "/concept")
    ModelAndView keep(
            Account account,
            @PathVariable("traject") UUID id,
            @RequestParam Map<String, String> sent,
            RedirectAttributes flash) {
        var kept = drafts.keepFile(own(account, id), new EvcForm(sent));
        return EvcPages.done(flash, kept.isSeen() ? "draft-kept" : "draft-merged", HERE + "/" + id);
    }

    /** The script keeps it while somebody types. */
    @PostMapping(path = ONE + "/concept", headers = DraftDesk.TYPING)
    ResponseEntity<DraftDesk.Told> keepTyping(
            Account account, @PathVariable("traject") UUID id, @RequestParam Map<String, String> sent) {
        var one = own(account, id);
        return drafts.told(one, drafts.keepFile(one, new EvcForm(sent)));
    }

    @PostMapping(ONE + "/dossier")
    ModelAndView handIn(
            Account account,
            @PathVariable("traject") UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var one = own(account, id);
        var form = new EvcForm(sent);
        if (EvcDrafts.isWritten(one)) {
            var kept = drafts.keepFile(one, form);
            if (!kept.isSeen()) {
                model.addAttribute("notice", Kept.LOOK_FIRST);
                return page(one, EvcForm.of(kept.draft()), model, HttpStatus.CONFLICT);
            }
        }
        return pages.said(
                form.readFile(one.file().toShow(), visitor.today()),
                HERE + "/" + id,
                model,
                status -> page(one, form, model, status),
                file -> {
                    var ask = visitor.ask(account, sleutel, null, "evc-file", id, form.asked());
                    office.handIn(one, visitor.origin(account, Role.LEADER), file, ask);
                    office.fill(one.id(), visitor.register());
                },
                EvcPages.done(flash, "evc-handed-in", HERE + "/" + id));
    }

    @PostMapping(ONE + "/sluiting")
    ModelAndView stop(
            Account account,
            @PathVariable("traject") UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var one = own(account, id);
        var form = new EvcForm(sent);
        return pages.said(
                form.readReason(visitor.today()),
                HERE + "/" + id,
                model,
                status -> page(one, form, model, status),
                reason -> office.close(
                        one,
                        visitor.origin(account, Role.LEADER),
                        reason,
                        visitor.ask(account, sleutel, null, "evc-stop", id, form.asked())),
                EvcPages.done(flash, "evc-closed", HERE + "/" + id));
    }

    /** The certificate becomes the qualification: its id is that of the certificate, so that both can be found. */
    @PostMapping(ONE + "/registratie")
    ModelAndView register(
            Account account,
            @PathVariable("traject") UUID id,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var one = own(account, id);
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
                new Read.Right<>(stated),
                HERE + "/" + id,
                model,
                status -> page(one, EvcForm.EMPTY, model, status),
                qualification -> shown.await(registration.state(
                        one.dossier(),
                        visitor.origin(account, Role.LEADER),
                        qualification,
                        visitor.ask(account, sleutel, null, "evc-registration", id))),
                EvcPages.done(flash, "evc-registration-asked", "/mijn-register"));
    }
}
