package nl.schoolleidersregister.regulation.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.regulation.DocumentHash;
import nl.schoolleidersregister.regulation.RegulationId;
import nl.schoolleidersregister.regulation.RunningCycles;
import nl.schoolleidersregister.regulation.Stage;
import nl.schoolleidersregister.regulation.document.RegulationDocument;
import nl.schoolleidersregister.regulation.view.RegulationOnFile;
import nl.schoolleidersregister.regulation.view.Regulations;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office drafts a regulation, beginning with a copy of another, and changes the draft. */
@Controller
class DraftController {

    private static final String NEW = "/kantoor/reglementen/nieuw";
    private static final String CHANGE = "/kantoor/reglementen/{reglement}/wijzigen";

    private final Visitor visitor;
    private final Regulations regulations;
    private final RegulationOffice office;
    private final DraftReading reading;
    private final Attempts attempts;

    DraftController(
            Visitor visitor,
            Regulations regulations,
            RegulationOffice office,
            DraftReading reading,
            Attempts attempts) {
        this.visitor = visitor;
        this.regulations = regulations;
        this.office = office;
        this.reading = reading;
        this.attempts = attempts;
    }

    @GetMapping(NEW)
    ModelAndView begin(@RequestParam(required = false) @Nullable String van, Model model) {
        var source = van == null ? regulations.inForceOn(visitor.today()) : find(van);
        var form = DraftForm.of(source.document()).with(DraftField.ID, "").with("inForceFrom", "");
        return page(form, null, model, HttpStatus.OK);
    }

    @PostMapping(NEW)
    ModelAndView draft(
            Account account,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var form = form(typed);
        return switch (read(form)) {
            case Read.Wrong<RegulationDocument>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page(form, null, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<RegulationDocument>(var document) -> {
                var ask = visitor.ask(account, sleutel, null, "regulation-draft", document.canonical());
                var origin = visitor.origin(account, Role.REGISTRAR);
                yield attempts.attempt(
                        () -> Optional.of(office.draft(document, origin, ask)),
                        NEW,
                        model,
                        status -> page(form, null, model, status),
                        () -> done(document, flash));
            }
        };
    }

    @GetMapping(CHANGE)
    ModelAndView change(@PathVariable("reglement") String id, Model model) {
        var onFile = findDraft(id);
        return page(DraftForm.of(onFile.document()), onFile, model, HttpStatus.OK);
    }

    @PostMapping(CHANGE)
    ModelAndView redraft(
            Account account,
            @PathVariable("reglement") String id,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var onFile = find(id);
        var form = form(typed);
        return switch (read(form)) {
            case Read.Wrong<RegulationDocument>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page(form, onFile, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<RegulationDocument>(var document) -> {
                var ask = visitor.ask(account, sleutel, versie, "regulation-redraft", id, document.canonical());
                var origin = visitor.origin(account, Role.REGISTRAR);
                yield attempts.attempt(
                        () -> office.redraft(onFile.id(), document, origin, ask),
                        RegulationsController.ONE + id,
                        model,
                        status -> page(form, onFile, model, status),
                        () -> done(document, flash));
            }
        };
    }

    private static DraftForm form(Map<String, String> typed) {
        return new DraftForm(typed, typed.getOrDefault("basis", ""));
    }

    private Read<RegulationDocument> read(DraftForm form) {
        if (form.typed().containsKey(DraftForm.JSON)) {
            return reading.json(form);
        }
        if (!DocumentHash.isValid(form.basis())) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "A draft begins with a document");
        }
        return reading.fields(
                form,
                regulations
                        .document(new DocumentHash(form.basis()))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private RegulationOnFile find(String id) {
        return RegulationsController.find(regulations, id);
    }

    private RegulationOnFile findDraft(String id) {
        return Optional.of(find(id))
                .filter(one -> one.stage() == Stage.DRAFT)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView done(RegulationDocument document, RedirectAttributes flash) {
        RegulationId id = document.regulation().id();
        flash.addFlashAttribute("notice", new Notice("regulation-drafted", List.of(id.value())));
        return new ModelAndView("redirect:" + RegulationsController.ONE + id.value());
    }

    private ModelAndView page(DraftForm form, @Nullable RegulationOnFile onFile, Model model, HttpStatus status) {
        model.addAttribute("form", form);
        model.addAttribute("draft", onFile);
        model.addAttribute("groups", DraftField.GROUPS);
        model.addAttribute(
                "standards",
                regulations.shelf().standards().stream()
                        .map(one -> one.id().value())
                        .toList());
        model.addAttribute(
                "transitions", Stream.of(RunningCycles.values()).map(Enum::name).toList());
        model.addAttribute("yesNo", List.of("true", "false"));
        model.addAttribute("sources", regulations.all());
        return new ModelAndView("regulation/draft", model.asMap(), status);
    }
}
