package nl.schoolleidersregister.evc.web;

import java.util.UUID;
import nl.schoolleidersregister.evc.KeyName;
import nl.schoolleidersregister.evc.web.EvcPages.Course;
import nl.schoolleidersregister.evc.web.EvcPages.Page;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.view.RecognitionOnFile;
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

/** The office keeps the keys of EVC providers, and lists that they hand in of what they took back. */
@Controller
@RequestMapping("/kantoor/evc/aanbieders")
class IssuerController {

    private static final String HERE = "/kantoor/evc/aanbieders";

    private final Visitor visitor;
    private final Issuers issuers;
    private final ElsewhereOffice office;
    private final EvcPages pages;

    IssuerController(Visitor visitor, Issuers issuers, ElsewhereOffice office, EvcPages pages) {
        this.visitor = visitor;
        this.issuers = issuers;
        this.office = office;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView all(Model model) {
        model.addAttribute("all", issuers.all(visitor.today()));
        return new ModelAndView("evc/issuers", model.asMap());
    }

    @GetMapping("/{erkenning}")
    ModelAndView one(@PathVariable("erkenning") UUID id, Model model) {
        return page(find(id), EvcForm.EMPTY, model, HttpStatus.OK);
    }

    private RecognitionOnFile find(UUID id) {
        return issuers.find(new RecognitionId(id)).orElseThrow(EvcPages::notThere);
    }

    private ModelAndView page(RecognitionOnFile one, EvcForm form, Model model, HttpStatus status) {
        model.addAttribute("one", one);
        model.addAttribute("file", issuers.file(one.id()));
        model.addAttribute("form", form);
        return new ModelAndView("evc/issuer", model.asMap(), status);
    }

    @PostMapping("/{erkenning}/sleutels")
    ModelAndView register(Turn turn, @PathVariable("erkenning") UUID id) {
        var one = find(id);
        return pages.said(
                turn,
                ElsewhereForm.key(turn.form(), visitor.today()),
                Course.of("evc-key", id, HERE, page(turn, one), "evc-key-registered"),
                (key, ask) -> office.register(one.id(), origin(turn), key, ask));
    }

    private Page page(Turn turn, RecognitionOnFile one) {
        return status -> page(one, turn.form(), turn.model(), status);
    }

    private Origin origin(Turn turn) {
        return visitor.origin(turn.account(), Role.REGISTRAR);
    }

    @PostMapping("/{erkenning}/sleutels/einde")
    ModelAndView retire(Turn turn, @PathVariable("erkenning") UUID id) {
        var one = find(id);
        var name = turn.form().at("evcKeyName");
        if (!KeyName.hasForm(name)) {
            throw EvcPages.notThere();
        }
        return pages.said(
                turn,
                ElsewhereForm.day(turn.form(), visitor.today()),
                Course.of("evc-key-end", id, HERE, page(turn, one), "evc-key-retired"),
                (from, ask) -> office.retire(one.id(), origin(turn), new KeyName(name), from, ask));
    }

    @PostMapping("/{erkenning}/ingetrokken")
    ModelAndView tell(Turn turn, @PathVariable("erkenning") UUID id) {
        var one = find(id);
        return pages.said(
                turn,
                ElsewhereForm.list(turn.form(), visitor.today()),
                Course.of("evc-taken-back", id, HERE, page(turn, one), "evc-status-told"),
                (list, ask) -> office.tell(one.id(), origin(turn), list, ask));
    }
}
