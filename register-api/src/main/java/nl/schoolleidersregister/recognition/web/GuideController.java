package nl.schoolleidersregister.recognition.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.recognition.RecognitionKind;
import nl.schoolleidersregister.recognition.SessionError;
import nl.schoolleidersregister.recognition.view.RecognitionOnFile;
import nl.schoolleidersregister.recognition.view.RecognitionOnFile.State;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Attempts;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The home of a guide: what they are recognised for, what they led, and what came of it. */
@Controller
class GuideController {

    /** Address of the home. */
    static final String HERE = "/begeleider";

    private final Visitor visitor;
    private final OwnRecognitions own;
    private final TakingUp taking;
    private final RecognitionOffice office;
    private final Attempts attempts;

    GuideController(
            Visitor visitor, OwnRecognitions own, TakingUp taking, RecognitionOffice office, Attempts attempts) {
        this.visitor = visitor;
        this.own = own;
        this.taking = taking;
        this.office = office;
        this.attempts = attempts;
    }

    /** A recognition, and how it stands today. */
    record Shown(RecognitionOnFile recognition, State state) {}

    @GetMapping(HERE)
    ModelAndView home(Account account, Model model) {
        return page(account, model, "", HttpStatus.OK);
    }

    @PostMapping(HERE + "/koppeling")
    ModelAndView takeUp(
            Account account,
            @RequestParam(defaultValue = "") String linkCode,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var typed = Reading.query(linkCode);
        var desk = new TakingUp.Desk(
                Role.GUIDE,
                kind -> kind != RecognitionKind.ASSESSOR,
                HERE,
                status -> page(account, model, typed, status),
                kind -> done(flash, kind.guides() ? "recognition-taken-up" : "evc-taken-up"));
        return taking.take(account, linkCode, sleutel, desk, model);
    }

    @PostMapping(HERE + "/bijeenkomsten/{bijeenkomst}/intrekking")
    ModelAndView withdraw(
            Account account,
            @PathVariable("bijeenkomst") UUID id,
            @RequestParam(defaultValue = "") String waarom,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var session = own.session(account, id);
        if (SessionError.ofGuide().stream().noneMatch(one -> one.name().equals(waarom))) {
            model.addAttribute("unsaid", id);
            return page(account, model, "", HttpStatus.BAD_REQUEST);
        }
        var form = new Attempts.Form("withdrawal", Map.of(), HERE, status -> page(account, model, "", status));
        return attempts.attempt(model, form, () -> {
            var ask = visitor.ask(account, sleutel, null, "session-withdrawal", id, waarom);
            var origin = visitor.origin(account, Role.GUIDE);
            office.withdraw(session.recognition(), origin, session.id(), SessionError.valueOf(waarom), ask);
            return done(flash, "session-withdrawn");
        });
    }

    private ModelAndView page(Account account, Model model, String typed, HttpStatus status) {
        var today = visitor.today();
        var mine = own.taken(account).stream()
                .map(one -> new Shown(one, one.on(today)))
                .toList();
        model.addAttribute("recognitions", mine);
        model.addAttribute(
                "guides", mine.stream().anyMatch(one -> one.recognition().kind().guides()));
        model.addAttribute(
                "runs", mine.stream().anyMatch(one -> one.recognition().kind().guides() && one.state() == State.RUNS));
        model.addAttribute("recordable", !own.begun(account).isEmpty());
        model.addAttribute("sessions", own.sessions(account));
        model.addAttribute("errors", SessionError.ofGuide());
        model.addAttribute("linkCode", typed);
        return new ModelAndView("recognition/guide", model.asMap(), status);
    }

    private static ModelAndView done(RedirectAttributes flash, String notice) {
        flash.addFlashAttribute("notice", new Notice(notice, List.of()));
        return new ModelAndView("redirect:" + HERE);
    }
}
