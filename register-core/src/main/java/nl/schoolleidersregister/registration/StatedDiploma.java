package nl.schoolleidersregister.registration;

import java.time.LocalDate;

/**
 * The diploma with which somebody asks to be registered (art. A1).
 *
 * @param qualification its id in the dossier
 * @param diploma what it is
 * @param awardedOn day on which it was awarded
 */
public record StatedDiploma(QualificationId qualification, Diploma diploma, LocalDate awardedOn) {}
