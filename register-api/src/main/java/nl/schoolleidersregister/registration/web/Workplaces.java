package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.registration.BoardSize;
import nl.schoolleidersregister.registration.Contract;
import nl.schoolleidersregister.registration.EmploymentId;
import nl.schoolleidersregister.registration.Fte;
import nl.schoolleidersregister.registration.Function;
import nl.schoolleidersregister.registration.StatedEmployment;
import nl.schoolleidersregister.registration.Workplace;
import nl.schoolleidersregister.registration.Workplace.Version;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.view.SchoolOnFile;
import nl.schoolleidersregister.school.view.Schools;
import org.springframework.stereotype.Component;

/** Gathers what is on file about a school into an employment, so that the dossier needs nothing of the school later. */
@Component
public class Workplaces {

    private static final int FEW = 5;

    private final Schools schools;

    Workplaces(Schools schools) {
        this.schools = schools;
    }

    /** The employment, or nothing when the school is not on file. */
    public Optional<StatedEmployment> employment(
            SchoolCode code, Function function, Contract contract, Fte fte, LocalDate from) {
        return schools.find(code)
                .map(school -> new StatedEmployment(
                        new EmploymentId(SortableIdentifiers.next()),
                        workplace(school),
                        size(school.schoolsOfBoard()),
                        school.province(),
                        function,
                        contract,
                        fte,
                        from));
    }

    private static Workplace workplace(SchoolOnFile school) {
        return new Workplace(
                school.code(),
                school.school().name(),
                school.school().town(),
                school.school().board(),
                new Version(school.version()));
    }

    private static BoardSize size(int schools) {
        if (schools <= 1) {
            return BoardSize.ONE;
        }
        return schools <= FEW ? BoardSize.FEW : BoardSize.MANY;
    }
}
