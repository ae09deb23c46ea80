package nl.schoolleidersregister.evaluation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.parts.KnownRegulations;
import nl.schoolleidersregister.evaluation.parts.ShownEvaluation;
import nl.schoolleidersregister.evaluation.parts.Title;
import nl.schoolleidersregister.evaluation.parts.Voice;
import nl.schoolleidersregister.pages.Allowance;
import nl.schoolleidersregister.pages.Problem;
import nl.schoolleidersregister.pages.Problems;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Texts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** <i>Reken het na</i>: anybody fills in or pastes facts and sees what they come to, and why. Nothing is kept. */
@Controller
class CheckController {

    static final String VIEW = "evaluation/check";

    /** Mistakes in pasted JSON that a person reads through at once. */
    private static final int MOST_TOLD = 50;

    private final KnownRegulations regulations;
    private final RequestReader reader;
    private final Allowance allowance;
    private final Texts texts;
    private final Clock clock;

    CheckController(
            KnownRegulations regulations,
            RequestReader reader,
            @Qualifier("evaluations") Allowance allowance,
            Texts texts,
            Clock clock) {
        this.regulations = regulations;
        this.reader = reader;
        this.allowance = allowance;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/reken-het-na")
    ModelAndView empty(@RequestParam(name = "voorbeeld", defaultValue = "") String example, Model model) {
        return example.isEmpty()
                ? page(model, new CheckForm(new LinkedMultiValueMap<>()), HttpStatus.OK)
                : filledIn(model, CheckExample.FORM);
    }

    @PostMapping("/reken-het-na")
    ModelAndView evaluate(@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request, Model model) {
        if (allowance.take(request.getRemoteAddr()).isPositive()) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        var form = new CheckForm(typed);
        if (form.asksForMore()) {
            return page(model, form.withMore(), HttpStatus.OK);
        }
        return form.typed().containsKey("json") ? pasted(model, form) : filledIn(model, form);
    }

    private ModelAndView filledIn(Model model, CheckForm form) {
        var reading = new CheckReading(form, reader, LocalDate.now(clock), key -> texts.of(key, List.of()));
        return switch (reading.read(regulations)) {
            case Read.Right<EvaluationRequest>(var facts) -> answer(model, form, facts);
            case Read.Wrong<EvaluationRequest>(var problems) -> refused(model, form, problems);
        };
    }

    private ModelAndView pasted(Model model, CheckForm form) {
        return switch (reader.read(form.get("json").getBytes(StandardCharsets.UTF_8))) {
            case ReadRequest.Accepted(var facts) -> answer(model, form, facts);
            case ReadRequest.Refused refused -> refused(model, form, problems(refused));
        };
    }

    private Problems problems(ReadRequest.Refused refused) {
        return new Problems(
                CheckForm.NAME,
                refused.errors().stream()
                        .limit(MOST_TOLD)
                        .map(error -> new Problem(
                                "json",
                                "sent",
                                List.of(error.pointer().isEmpty() ? "/" : error.pointer(), text(error))))
                        .toList());
    }

    private String text(InputError error) {
        return texts.of("input." + error.code(), List.of());
    }

    private ModelAndView refused(Model model, CheckForm form, Problems problems) {
        model.addAttribute("problems", problems);
        return page(model, form, HttpStatus.BAD_REQUEST);
    }

    private ModelAndView answer(Model model, CheckForm form, EvaluationRequest request) {
        model.addAttribute(
                "evaluation",
                ShownEvaluation.of(request.facts(), request.regulation(), request.on(), Voice.FACTS, this::title));
        return page(model, form, HttpStatus.OK);
    }

    private Title title(Entry entry) {
        return new Title(texts.of("check.entry", List.of(entry.id().value())), null);
    }

    private ModelAndView page(Model model, CheckForm form, HttpStatus status) {
        model.addAttribute("form", form);
        model.addAttribute("choices", CheckChoices.of(regulations));
        return new ModelAndView(VIEW, model.asMap(), status);
    }
}
