package nl.schoolleidersregister.offering.web;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.regulation.LearningForm.Way;
import nl.schoolleidersregister.regulation.view.Regulations;
import org.springframework.ui.Model;

/**
 * What a programme can be, by the standard in force.
 *
 * @param forms codes of forms of learning that can be offered, message keys {@code evaluation.form.<FORM>}
 * @param competences codes, message keys {@code evaluation.competence.<CODE>}
 */
record Learnable(List<String> forms, List<String> competences) {

    /** On a day. */
    static Learnable on(LocalDate day, Regulations regulations) {
        return new Learnable(regulations.formCodesOn(day, Way.OFFERED), regulations.competenceCodesOn(day));
    }

    /** Puts them where a page offers them. */
    void in(Model model) {
        model.addAttribute("forms", forms);
        model.addAttribute("competences", competences);
    }
}
