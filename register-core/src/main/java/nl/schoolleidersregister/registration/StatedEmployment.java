package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.school.Province;

/**
 * An employment as it is stated.
 *
 * @param employment its id in the dossier
 * @param workplace where
 * @param size size class of the board, plain for counting
 * @param province where in the country, plain for counting
 * @param function as what
 * @param contract on what footing
 * @param fte how much
 * @param from first day
 */
public record StatedEmployment(
        EmploymentId employment,
        Workplace workplace,
        BoardSize size,
        Province province,
        Function function,
        Contract contract,
        Fte fte,
        LocalDate from) {}
