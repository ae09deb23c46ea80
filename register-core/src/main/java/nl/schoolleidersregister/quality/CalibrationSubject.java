package nl.schoolleidersregister.quality;

import nl.schoolleidersregister.regulation.Competence;

/** What a calibration is about: a competence, in one kind of work, of which a half-year was too low. */
public record CalibrationSubject(Rubric rubric, HalfYear halfYear, Competence competence) {

    /** What one figure is about. */
    public static CalibrationSubject of(Rubric rubric, Measured measured) {
        return new CalibrationSubject(rubric, measured.halfYear(), measured.competence());
    }

    /** As it stands in addresses: {@code portfolio/2027-2/C3}. */
    @Override
    public String toString() {
        return rubric.path() + "/" + halfYear + "/" + competence;
    }
}
