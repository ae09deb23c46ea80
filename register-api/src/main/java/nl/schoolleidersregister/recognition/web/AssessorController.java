package nl.schoolleidersregister.recognition.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.recognition.RecognitionKind;
import nl.schoolleidersregister.recognition.Stay;
import nl.schoolleidersregister.recognition.Stays;
import nl.schoolleidersregister.recognition.parts.AssessorRecord;
import nl.schoolleidersregister.recognition.parts.AssessorRecords;
import nl.schoolleidersregister.recognition.view.RecognitionOnFile;
import nl.schoolleidersregister.recognition.view.Recognitions;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Attempts;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For what an assessor is recognised, and for which boards they worked: who is too close does not judge (art. F4). */
@Controller
class AssessorController {

    private static final String HERE = "/beoordelaar/erkenning";

    private static final Map<String, String> STAY = Map.of("recognition.stay-order", "stayThrough");

    private final Visitor visitor;
    private final Recognitions recognitions;
    private final AssessorRecords records;
    private final TakingUp taking;
    private final RecognitionOffice office;
    private final Attempts attempts;

    AssessorController(
            Visitor visitor,
            Recognitions recognitions,
            AssessorRecords records,
            TakingUp taking,
            RecognitionOffice office,
            Attempts attempts) {
        this.visitor = visitor;
        this.recognitions = recognitions;
        this.records = records;
        this.taking = taking;
        this.office = office;
        this.attempts = attempts;
    }

    @GetMapping(HERE)
    ModelAndView home(Account account, Model model) {
        return page(account, model, "", HttpStatus.OK);
    }

    @PostMapping("/beoordelaar/koppeling")
    ModelAndView takeUp(
            Account account,
            @RequestParam(defaultValue = "") String linkCode,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var typed = Reading.query(linkCode);
        var desk = new TakingUp.Desk(
                Role.ASSESSOR,
                RecognitionKind.ASSESSOR::equals,
                HERE,
                status -> page(account, model, typed, status),
                _ -> done(flash, "assessor-taken-up"));
        return taking.take(account, linkCode, sleutel, desk, model);
    }

    @PostMapping("/beoordelaar/besturen")
    ModelAndView state(
            Account account,
            @ModelAttribute("stay") StayForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var own = own(account);
        Function<HttpStatus, ModelAndView> page = status -> page(account, model, "", status);
        return switch (form.read(visitor.today())) {
            case Read.Wrong<Stay>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page.apply(HttpStatus.BAD_REQUEST);
            }
            case Read.Right<Stay>(var stay) ->
                attempts.attempt(model, new Attempts.Form(StayForm.NAME, STAY, HERE, page), () -> {
                    var all = new ArrayList<>(own.stays());
                    all.add(stay);
                    return keep(account, own, all, sleutel, flash);
                });
        };
    }

    @PostMapping("/beoordelaar/besturen/weg")
    ModelAndView takeBack(
            Account account,
            @RequestParam int welke,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var own = own(account);
        var left = IntStream.range(0, own.stays().size())
                .filter(at -> at != welke)
                .mapToObj(own.stays()::get)
                .toList();
        var form = new Attempts.Form(StayForm.NAME, STAY, HERE, status -> page(account, model, "", status));
        return attempts.attempt(model, form, () -> keep(account, own, left, sleutel, flash));
    }

    private ModelAndView keep(
            Account account, AssessorRecord own, List<Stay> stays, @Nullable String key, RedirectAttributes flash) {
        var ask = visitor.ask(account, key, null, "assessor-boards", own.id(), stays);
        office.state(own.id(), visitor.origin(account, Role.ASSESSOR), new Stays(stays), ask);
        return done(flash, "assessor-boards");
    }

    private List<RecognitionOnFile> all(Account account) {
        return recognitions.of(OwnRecognitions.guide(account)).stream()
                .filter(one -> one.kind() == RecognitionKind.ASSESSOR)
                .toList();
    }

    /** The one that runs longest; who has none has nothing to say yet (404). */
    private AssessorRecord own(Account account) {
        return all(account).stream()
                .findFirst()
                .flatMap(one -> records.find(one.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(Account account, Model model, String typed, HttpStatus status) {
        var today = visitor.today();
        var all = all(account);
        model.addAttribute("recognitions", all);
        model.addAttribute("states", all.stream().map(one -> one.on(today)).toList());
        model.addAttribute(
                "stays",
                all.stream()
                        .findFirst()
                        .flatMap(one -> records.find(one.id()))
                        .map(AssessorRecord::stays)
                        .orElse(List.of()));
        model.addAttribute("linkCode", typed);
        if (!model.containsAttribute("stay")) {
            model.addAttribute("stay", StayForm.FRESH);
        }
        return new ModelAndView("recognition/assessor", model.asMap(), status);
    }

    private static ModelAndView done(RedirectAttributes flash, String notice) {
        flash.addFlashAttribute("notice", new Notice(notice, List.of()));
        return new ModelAndView("redirect:" + HERE);
    }
}
