package nl.schoolleidersregister.registration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.evaluation.view.Rulebooks;
import nl.schoolleidersregister.registration.Contract;
import nl.schoolleidersregister.registration.Fte;
import nl.schoolleidersregister.registration.Function;
import nl.schoolleidersregister.registration.StatedEmployment;
import nl.schoolleidersregister.regulation.JobFunction;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.view.Schools;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What somebody can choose from on the pages about work, and what a choice means. */
@Component
class Choices {

    private final Schools schools;
    private final Workplaces workplaces;
    private final Rulebooks rulebooks;
    private final Clock clock;

    Choices(Schools schools, Workplaces workplaces, Rulebooks rulebooks, Clock clock) {
        this.schools = schools;
        this.workplaces = workplaces;
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    SchoolChoices schools() {
        return new SchoolChoices(schools.all().stream()
                .map(school -> new SchoolChoice(
                        school.code().value(),
                        school.school().name().value(),
                        school.school().town().value()))
                .toList());
    }

    /** Functions that count as work by the regulation in force (art. C1), by code. */
    List<String> functions() {
        var inForce = rulebooks.book().inForceOn(LocalDate.now(clock)).regulation();
        return inForce.functions().stream().map(JobFunction::code).toList();
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
