package nl.schoolleidersregister.offering.web;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.regulation.view.Regulations;
import org.springframework.stereotype.Component;

/** What a programme can be (art. D1, D2) and what it can be about (art. B12), by code. */
@Component
public class LearningForms {

    /** Forms of what is offered and validated, message keys {@code evaluation.form.<FORM>}. */
    public static final List<String> FORMS = List.of(
            "COURSE",
            "TRAINING",
            "MASTER",
            "CONGRESS",
            "LECTURE",
            "STUDY_TRIP",
            "MD_PROGRAMME",
            "COACHING",
            "LEARNING_NETWORK");

    private final Regulations regulations;

    LearningForms(Regulations regulations) {
        this.regulations = regulations;
    }

    /** Competences of the standard in force, message keys {@code evaluation.competence.<CODE>}. */
    List<String> competences(LocalDate today) {
        return regulations.competencesOn(today).stream()
                .map(named -> named.competence().code())
                .toList();
    }
}
