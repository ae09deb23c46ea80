package nl.schoolleidersregister.evc.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.evc.view.Trajectories;
import nl.schoolleidersregister.evc.view.TrajectoryOnFile;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.recognition.GuideAccount;
import nl.schoolleidersregister.recognition.RecognitionKind;
import nl.schoolleidersregister.recognition.view.RecognitionOnFile;
import nl.schoolleidersregister.recognition.view.Recognitions;
import nl.schoolleidersregister.shared.Role;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk of an EVC provider: who started, the intake, the interview and the certificate. */
@Controller
@RequestMapping("/evc-aanbieder")
class EvcProviderController {

    private static final String HERE = "/evc-aanbieder";
    private static final String ONE = "/{traject}";

    private final Visitor visitor;
    private final Trajectories trajectories;
    private final Recognitions recognitions;
    private final EvcOffice office;
    private final EvcPages pages;

    EvcProviderController(
            Visitor visitor, Trajectories trajectories, Recognitions recognitions, EvcOffice office, EvcPages pages) {
        this.visitor = visitor;
        this.trajectories = trajectories;
        this.recognitions = recognitions;
        this.office = office;
        this.pages = pages;
    }

    private List<RecognitionOnFile> recognitions(Account account) {
        return recognitions.of(new GuideAccount(account.id().value())).stream()
                .filter(one -> one.kind() == RecognitionKind.EVC_PROVIDER)
                .toList();
    }

    @GetMapping
    ModelAndView all(Account account, Model model) {
        var own = recognitions(account);
        model.addAttribute("recognitions", own);
        model.addAttribute(
                "all",
                trajectories.with(own.stream().map(RecognitionOnFile::id).toList()).stream()
                        .map(pages::shown)
                        .toList());
        model.addAttribute("where", HERE);
        return new ModelAndView("evc/provider", model.asMap());
    }

    private TrajectoryOnFile own(Account account, UUID id) {
        var one = pages.find(id);
        if (recognitions(account).stream().noneMatch(own -> own.id().equals(one.provider()))) {
            throw EvcPages.notThere();
        }
        return one;
    }

    @GetMapping(ONE)
    ModelAndView one(Account account, @PathVariable("traject") UUID id, Model model) {
        return page(own(account, id), EvcForm.EMPTY, model, HttpStatus.OK);
    }

    private ModelAndView page(TrajectoryOnFile one, EvcForm form, Model model, HttpStatus status) {
        model.addAttribute("one", pages.shown(one));
        model.addAttribute("form", form);
        model.addAttribute(
                "nothingMet",
                one.file().interview().isPresent() && one.file().met().isEmpty());
        return new ModelAndView("evc/provider-one", model.asMap(), status);
    }

    @PostMapping(ONE + "/intake")
    ModelAndView intake(
            Account account,
            @PathVariable("traject") UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var one = own(account, id);
        var form = new EvcForm(sent);
        return pages.said(
                form.readHeld(visitor.today()),
                HERE + "/" + id,
                model,
                status -> page(one, form, model, status),
                held -> office.intake(
                        one,
                        visitor.origin(account, Role.GUIDE),
                        held.day(),
                        held.report(),
                        visitor.ask(account, sleutel, null, "evc-intake", id, form.asked())),
                EvcPages.done(flash, "evc-intake-held", HERE + "/" + id));
    }

    @PostMapping(ONE + "/gesprek")
    ModelAndView interview(
            Account account,
            @PathVariable("traject") UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var one = own(account, id);
        var form = new EvcForm(sent);
        return pages.said(
                form.readHeld(visitor.today()),
                HERE + "/" + id,
                model,
                status -> page(one, form, model, status),
                held -> {
                    var ask = visitor.ask(account, sleutel, null, "evc-interview", id, form.asked());
                    office.interview(one, visitor.origin(account, Role.GUIDE), held.day(), held.report(), ask);
                    office.fill(one.id(), visitor.register());
                },
                EvcPages.done(flash, "evc-interview-held", HERE + "/" + id));
    }

    @PostMapping(ONE + "/certificaat")
    ModelAndView certify(
            Account account,
            @PathVariable("traject") UUID id,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var one = own(account, id);
        return pages.said(
                new Read.Right<>(one),
                HERE + "/" + id,
                model,
                status -> page(one, EvcForm.EMPTY, model, status),
                ready -> office.certify(
                        ready,
                        visitor.origin(account, Role.GUIDE),
                        visitor.ask(account, sleutel, null, "evc-certificate", id)),
                EvcPages.done(flash, "evc-certified", HERE + "/" + id));
    }

    @PostMapping(ONE + "/sluiting")
    ModelAndView close(
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
                        visitor.origin(account, Role.GUIDE),
                        reason,
                        visitor.ask(account, sleutel, null, "evc-close", id, form.asked())),
                EvcPages.done(flash, "evc-closed", HERE + "/" + id));
    }
}
