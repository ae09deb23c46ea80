package nl.schoolleidersregister.regulation;

import java.util.regex.Pattern;
import nl.schoolleidersregister.shared.Text;

/**
 * A competence of a professional standard.
 *
 * @param competence its code, of at most 20 letters, digits, dots and dashes
 * @param name its name in Dutch, as the standard has it; one line
 */
public record NamedCompetence(Competence competence, String name) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9.-]{1,20}");

    public NamedCompetence {
        if (!CODE.matcher(competence.code()).matches() || !Text.isLine(name)) {
            throw new IllegalArgumentException("Not the code and name of a competence: " + competence + ", " + name);
        }
    }
}
