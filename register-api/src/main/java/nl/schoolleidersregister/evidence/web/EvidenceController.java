package nl.schoolleidersregister.evidence.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.evidence.About;
import nl.schoolleidersregister.evidence.EvidenceId;
import nl.schoolleidersregister.evidence.Standing;
import nl.schoolleidersregister.evidence.parts.Download;
import nl.schoolleidersregister.evidence.parts.EvidenceLines;
import nl.schoolleidersregister.evidence.parts.EvidenceOffice;
import nl.schoolleidersregister.evidence.parts.Upload;
import nl.schoolleidersregister.evidence.view.EvidenceFile;
import nl.schoolleidersregister.evidence.view.EvidenceFiles;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.shared.DossierId;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A leader's evidence: attach it to a diploma, look at it, take it back; and the office's look at it. */
@Controller
class EvidenceController {

    private static final String DIPLOMA = "/mijn-register/diplomas/{kwalificatie}/bewijs";
    private static final String ACTIVITY = "/mijn-register/activiteiten/{activiteit}/bewijs";
    private static final String CHOICE = "/mijn-register/activiteiten/eigen-keuze/{keuze}/bewijs";
    private static final String ENTRY = "/mijn-register/portfolio/{inzending}/bewijs";
    private static final String EVC = "/mijn-register/evc/{traject}/bewijs";

    private static final Map<String, About.Kind> KINDS = Map.of(
            "kwalificatie", About.Kind.QUALIFICATION,
            "activiteit", About.Kind.ACTIVITY,
            "keuze", About.Kind.OWN_CHOICE,
            "inzending", About.Kind.PORTFOLIO_ENTRY,
            "traject", About.Kind.EVC_FILE);

    private final Visitor visitor;
    private final EvidenceOffice office;
    private final EvidenceFiles files;
    private final EvidenceLines lines;
    private final Shown shown;

    EvidenceController(Visitor visitor, EvidenceOffice office, EvidenceFiles files, EvidenceLines lines, Shown shown) {
        this.visitor = visitor;
        this.office = office;
        this.files = files;
        this.lines = lines;
        this.shown = shown;
    }

    @GetMapping({DIPLOMA, ACTIVITY, CHOICE, ENTRY, EVC})
    ModelAndView form(Account account, @PathVariable Map<String, String> path, Model model) {
        return page(visitor.own(account), about(path), model, HttpStatus.OK);
    }

    @PostMapping({DIPLOMA, ACTIVITY, CHOICE, ENTRY, EVC})
    ModelAndView attach(
            Account account,
            @PathVariable Map<String, String> path,
            @RequestParam(name = "bewijs", required = false) @Nullable MultipartFile sent,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        return attach(account, about(path), sent, sleutel, model, flash);
    }

    /** What the address is about: each has one id in it, under a name of its own. */
    private static About about(Map<String, String> path) {
        var one = path.entrySet().iterator().next();
        try {
            return new About(requireNonNull(KINDS.get(one.getKey())), UUID.fromString(one.getValue()));
        } catch (IllegalArgumentException _) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "No id");
        }
    }

    private ModelAndView attach(
            Account account,
            About about,
            @Nullable MultipartFile sent,
            @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        if (sent == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "No file");
        }
        var dossier = visitor.own(account);
        var upload = Upload.of(sent);
        try {
            var ask = visitor.ask(account, sleutel, null, "evidence", about, upload.offered());
            shown.await(office.attach(dossier, about, upload, visitor.origin(account, Role.LEADER), ask));
            return done(
                    about,
                    flash,
                    "evidence-attached",
                    upload.offered().file().name().text());
        } catch (RuleViolated refused) {
            return refused(refused, dossier, about, model);
        }
    }

    @PostMapping("/mijn-register/bewijs/{bewijs}/intrekken")
    ModelAndView withdraw(
            Account account,
            @PathVariable("bewijs") UUID id,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var dossier = visitor.own(account);
        var file = find(dossier, id);
        try {
            var ask = visitor.ask(account, sleutel, null, "evidence-withdrawn", id);
            shown.await(office.withdraw(file, visitor.origin(account, Role.LEADER), ask));
            return done(
                    file.about(),
                    flash,
                    "evidence-withdrawn",
                    file.name() == null ? "" : file.name().text());
        } catch (RuleViolated refused) {
            return refused(refused, dossier, file.about(), model);
        }
    }

    @GetMapping("/mijn-register/bewijs/{bewijs}")
    void look(Account account, @PathVariable("bewijs") UUID id, HttpServletResponse response) throws IOException {
        send(find(visitor.own(account), id), response);
    }

    @GetMapping("/kantoor/dossiers/{dossier}/bewijs/{bewijs}")
    void look(@PathVariable("dossier") UUID dossier, @PathVariable("bewijs") UUID id, HttpServletResponse response)
            throws IOException {
        send(find(new DossierId(dossier), id), response);
    }

    private void send(EvidenceFile file, HttpServletResponse response) throws IOException {
        var content = office.open(file).orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE));
        Download.send(file, content, response);
    }

    /** The page of the thing itself. */
    private static String home(About about) {
        return switch (about.kind()) {
            case QUALIFICATION -> "/mijn-register";
            case ACTIVITY -> "/mijn-register/activiteiten/" + about.thing();
            case OWN_CHOICE -> "/mijn-register/activiteiten/eigen-keuze/" + about.thing();
            case PORTFOLIO_ENTRY -> "/mijn-register/portfolio/" + about.thing();
            case EVC_FILE -> "/mijn-register/evc/" + about.thing();
        };
    }

    private static String place(About about) {
        return switch (about.kind()) {
            case QUALIFICATION -> "/mijn-register/diplomas/" + about.thing() + "/bewijs";
            case ACTIVITY, OWN_CHOICE, PORTFOLIO_ENTRY, EVC_FILE -> home(about) + "/bewijs";
        };
    }

    private static ModelAndView done(About about, RedirectAttributes flash, String code, String name) {
        flash.addFlashAttribute("notice", new Notice(code, List.of(name)));
        return new ModelAndView("redirect:" + home(about));
    }

    private ModelAndView refused(RuleViolated refused, DossierId dossier, About about, Model model) {
        model.addAttribute("refusal", Refusals.of(refused));
        return page(dossier, about, model, HttpStatus.CONFLICT);
    }

    private ModelAndView page(DossierId dossier, About about, Model model, HttpStatus status) {
        model.addAttribute("decided", office.standing(dossier, about) == Standing.DECIDED);
        model.addAttribute("evidence", lines.own(dossier, about));
        model.addAttribute("evidenceKind", about.kind());
        model.addAttribute("attach", place(about));
        model.addAttribute("home", home(about));
        return new ModelAndView("evidence/attach", model.asMap(), status);
    }

    private EvidenceFile find(DossierId dossier, UUID id) {
        return files.find(dossier, new EvidenceId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
