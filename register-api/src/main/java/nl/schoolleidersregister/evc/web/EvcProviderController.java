package nl.schoolleidersregister.evc.web;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.evc.view.Trajectories;
import nl.schoolleidersregister.evc.view.TrajectoryOnFile;
import nl.schoolleidersregister.evc.web.EvcPages.Course;
import nl.schoolleidersregister.evc.web.EvcPages.Page;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.recognition.GuideAccount;
import nl.schoolleidersregister.recognition.RecognitionKind;
import nl.schoolleidersregister.recognition.view.RecognitionOnFile;
import nl.schoolleidersregister.recognition.view.Recognitions;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

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
    ModelAndView intake(Turn turn, @PathVariable("traject") UUID id) {
        var one = own(turn.account(), id);
        return pages.said(
                turn,
                turn.form().readHeld(visitor.today()),
                Course.of("evc-intake", id, HERE, page(turn, one), "evc-intake-held"),
                (held, ask) -> office.intake(one, origin(turn), held.day(), held.report(), ask));
    }

    private Page page(Turn turn, TrajectoryOnFile one) {
        return status -> page(one, turn.form(), turn.model(), status);
    }

    private Origin origin(Turn turn) {
        return visitor.origin(turn.account(), Role.GUIDE);
    }

    @PostMapping(ONE + "/gesprek")
    ModelAndView interview(Turn turn, @PathVariable("traject") UUID id) {
        var one = own(turn.account(), id);
        return pages.said(
                turn,
                turn.form().readHeld(visitor.today()),
                Course.of("evc-interview", id, HERE, page(turn, one), "evc-interview-held"),
                (held, ask) -> {
                    office.interview(one, origin(turn), held.day(), held.report(), ask);
                    office.fill(one.id(), visitor.register());
                });
    }

    @PostMapping(ONE + "/certificaat")
    ModelAndView certify(Turn turn, @PathVariable("traject") UUID id) {
        var one = own(turn.account(), id);
        return pages.said(
                turn,
                new Read.Right<>(one),
                Course.of("evc-certificate", id, HERE, page(turn, one), "evc-certified"),
                (ready, ask) -> office.certify(ready, origin(turn), ask));
    }

    @PostMapping(ONE + "/sluiting")
    ModelAndView close(Turn turn, @PathVariable("traject") UUID id) {
        var one = own(turn.account(), id);
        return pages.said(
                turn,
                turn.form().readReason(visitor.today()),
                Course.of("evc-close", id, HERE, page(turn, one), "evc-closed"),
                (reason, ask) -> office.close(one, origin(turn), reason, ask));
    }
}
