package nl.schoolleidersregister.choice;

import java.util.List;
import nl.schoolleidersregister.regulation.Form;

/**
 * A form of learning (leervorm) on the spectrum from informal to formal.
 *
 * @param duties what the explanation tells of it, in the order in which people tell it
 */
public record LearningForm(Form form, Spectrum spectrum, List<Duty> duties) {

    public LearningForm {
        duties = List.copyOf(duties);
    }

    /** How far somebody else arranged the learning. */
    public enum Spectrum {
        /** In the work itself. */
        INFORMAL,
        /** Arranged, without a diploma. */
        NON_FORMAL,
        /** Ends with a diploma. */
        FORMAL
    }

    /** What a form asks of who chooses it. */
    public enum Duty {
        /** A learning question beforehand. */
        QUESTION,
        /** The instrument with which one looked, such as an observation form. */
        INSTRUMENT,
        /** With whom the yield was shared afterwards. */
        SHARED
    }
}
