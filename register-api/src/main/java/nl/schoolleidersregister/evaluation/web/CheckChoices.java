package nl.schoolleidersregister.evaluation.web;

import java.util.Arrays;
import java.util.List;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.parts.KnownRegulations;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.JobFunction;
import nl.schoolleidersregister.regulation.Regulation;

/** What can be chosen on <i>Reken het na</i>, by code; a form that no standard has, has no cap. */
record CheckChoices(
        List<String> regulations,
        List<String> bases,
        List<String> forms,
        List<String> competences,
        List<String> functions,
        List<String> absences) {

    static CheckChoices of(KnownRegulations known) {
        Regulation first = known.all().getFirst();
        return new CheckChoices(
                known.all().stream().map(regulation -> regulation.id().value()).toList(),
                Arrays.stream(Basis.values()).map(Enum::name).toList(),
                known.forms().stream().map(Form::code).toList(),
                known.competences().stream().map(Competence::code).toList(),
                first.functions().stream().map(JobFunction::code).toList(),
                first.absences().keySet().stream().map(AbsenceKind::code).toList());
    }
}
