package nl.schoolleidersregister.registration;

import java.time.LocalDate;

/**
 * The qualification with which somebody asks to be registered, or the training with which to be an aspirant (art. A1,
 * A2).
 *
 * @param qualification its id in the dossier
 * @param route what kind of qualification it is
 * @param diploma what it is, and who awarded it
 * @param awardedOn day on which it was awarded; for a training its first day
 */
public record StatedQualification(QualificationId qualification, Route route, Diploma diploma, LocalDate awardedOn) {}
