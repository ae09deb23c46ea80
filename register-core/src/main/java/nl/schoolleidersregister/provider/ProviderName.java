package nl.schoolleidersregister.provider;

import nl.schoolleidersregister.shared.Text;

/**
 * What an organisation calls itself.
 *
 * @param value one line of at most 120 characters
 */
public record ProviderName(String value) {

    /** Longest name in characters. */
    public static final int LONGEST = 120;

    public ProviderName {
        value = value.strip();
        if (!Text.isLine(value, LONGEST)) {
            throw new IllegalArgumentException("Not a name of an organisation: " + value);
        }
    }
}
