package nl.schoolleidersregister.regulation;

import java.util.List;
import java.util.regex.Pattern;
import nl.schoolleidersregister.shared.Text;

/**
 * A form of learning (leervorm) of a professional standard, on the spectrum from informal to formal (art. D1, D2).
 *
 * @param form its code, of at most 30 capitals, digits and underscores
 * @param name its name in Dutch, in small letters as within a sentence; one line
 * @param english its name in English; one line
 * @param ways how it can come into the register, at least one
 * @param duties what the explanation tells of it, in the order in which people tell it
 */
public record LearningForm(
        Form form, String name, String english, Spectrum spectrum, List<Way> ways, List<Duty> duties) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]{1,30}");

    public LearningForm {
        ways = List.copyOf(ways);
        duties = List.copyOf(duties);
        var fits = CODE.matcher(form.code()).matches() && Text.isLine(name) && Text.isLine(english);
        if (!fits || ways.isEmpty() || isTwice(ways) || isTwice(duties)) {
            throw new IllegalArgumentException("Not a form of learning: " + form + ", " + ways + ", " + duties);
        }
    }

    private static boolean isTwice(List<?> some) {
        return some.stream().distinct().count() < some.size();
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

    /** How a form can come into the register. */
    public enum Way {
        /** A leader chooses it and explains why (art. G1). */
        OWN_CHOICE,
        /** A provider offers it and has it validated (art. H1). */
        OFFERED,
        /** A recognised guide records it (art. B5). */
        GUIDED
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
