package nl.schoolleidersregister.offering.web;

import java.util.List;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.NamedCompetence;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.regulation.document.FirstDocuments;

/** What a programme can be (art. D1, D2) and what it can be about (art. B12), by code. */
public final class LearningForms {

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

    private LearningForms() {}

    /** Competences of the standard in force, message keys {@code evaluation.competence.<CODE>}. */
    public static List<String> competences() {
        Regulation regulation = FirstDocuments.vo2026().regulation();
        return FirstDocuments.standards().getOrDefault(regulation.standard(), List.of()).stream()
                .map(NamedCompetence::competence)
                .map(Competence::code)
                .toList();
    }
}
