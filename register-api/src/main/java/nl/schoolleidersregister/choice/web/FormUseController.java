package nl.schoolleidersregister.choice.web;

import java.math.BigDecimal;
import java.util.List;
import nl.schoolleidersregister.pages.Hours;
import nl.schoolleidersregister.registration.view.FormUse;
import nl.schoolleidersregister.registration.view.LedgerLines;
import nl.schoolleidersregister.regulation.LearningForm;
import nl.schoolleidersregister.regulation.view.Regulations;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** How much each form of learning is used: entries and hours, and nobody's name. */
@Controller
class FormUseController {

    private final LedgerLines ledgers;
    private final Regulations regulations;

    FormUseController(LedgerLines ledgers, Regulations regulations) {
        this.ledgers = ledgers;
        this.regulations = regulations;
    }

    /**
     * The use of one form.
     *
     * @param spectrum of the form; empty for one that no standard has
     */
    record Used(String form, String spectrum, int entries, BigDecimal hours) {}

    @GetMapping("/kantoor/leervormen")
    String look(Model model) {
        model.addAttribute("used", all());
        return "choice/forms";
    }

    @GetMapping(path = "/v1/learning-forms/use", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<Used> all() {
        return ledgers.use().stream().map(this::shown).toList();
    }

    private Used shown(FormUse use) {
        var spectrum = regulations.shelf().named(use.form().code()).map(LearningForm::spectrum);
        return new Used(use.form().code(), spectrum.map(Enum::name).orElse(""), use.entries(), Hours.of(use.minutes()));
    }
}
