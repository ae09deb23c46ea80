package nl.schoolleidersregister.registration;

import java.util.regex.Pattern;

/**
 * What somebody is at a school, as in {@code RECTOR}. Which functions count as work is the regulation's to say (art.
 * C1), so this is a code and no closed list.
 *
 * @param code capitals and underscores
 */
public record Function(String code) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z_]{1,39}");

    public Function {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a function code: " + code);
        }
    }
}
