package nl.schoolleidersregister.registration.web;

import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.registration.Contract;
import nl.schoolleidersregister.registration.Fte;
import nl.schoolleidersregister.registration.Function;
import nl.schoolleidersregister.registration.StatedEmployment;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.view.Schools;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What somebody can choose from on the pages about work, and what a choice means. */
@Component
class Choices {

    private final Schools schools;
    private final Workplaces workplaces;
    private final RegulationInForce regulation;

    Choices(Schools schools, Workplaces workplaces, RegulationInForce regulation) {
        this.schools = schools;
        this.workplaces = workplaces;
        this.regulation = regulation;
    }

    SchoolChoices schools() {
        return new SchoolChoices(schools.all().stream()
                .map(school -> new SchoolChoice(
                        school.code().value(),
                        school.school().name().value(),
                        school.school().town().value()))
                .toList());
    }

    List<String> functions() {
        return regulation.functions();
    }

    void on(Model model) {
        model.addAttribute("schools", schools());
        model.addAttribute("functions", functions());
    }

    /** The employment with what is on file about the school. */
    StatedEmployment employment(EmploymentForm.Stated stated) {
        Optional<StatedEmployment> employment = workplaces.employment(
                new SchoolCode(stated.school().code()),
                new Function(stated.function()),
                Contract.valueOf(stated.contract()),
                new Fte(stated.fte()),
                stated.from());
        return employment.orElseThrow();
    }
}
