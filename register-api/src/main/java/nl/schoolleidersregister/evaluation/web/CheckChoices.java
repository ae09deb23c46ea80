package nl.schoolleidersregister.evaluation.web;

import java.util.Arrays;
import java.util.List;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.parts.KnownRegulations;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.JobFunction;
import nl.schoolleidersregister.regulation.Regulation;

/** What can be chosen on <i>Reken het na</i>, by code. */
record CheckChoices(
        List<String> regulations,
        List<String> bases,
        List<String> forms,
        List<String> competences,
        List<String> functions,
        List<String> absences) {

    /** Forms with a name on the page, message keys {@code evaluation.form.<FORM>}; any other has no cap. */
    private static final List<String> FORMS = List.of(
            "COURSE",
            "MASTER",
            "CONGRESS",
            "STUDY_TRIP",
            "INTERVISION",
            "COACHING",
            "LEARNING_NETWORK",
            "LECTURE",
            "SCHOOL_IMPROVEMENT",
            "SCHOOL_VISIT",
            "SOLO_REFLECTION");

    static CheckChoices of(KnownRegulations known) {
        Regulation first = known.all().getFirst();
        return new CheckChoices(
                known.all().stream().map(regulation -> regulation.id().value()).toList(),
                Arrays.stream(Basis.values()).map(Enum::name).toList(),
                FORMS,
                known.competences().stream().map(Competence::code).toList(),
                first.functions().stream().map(JobFunction::code).toList(),
                first.absences().keySet().stream().map(AbsenceKind::code).toList());
    }
}
