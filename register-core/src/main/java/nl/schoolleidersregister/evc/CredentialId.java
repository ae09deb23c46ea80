package nl.schoolleidersregister.evc;

import java.util.regex.Pattern;

/**
 * The id that an issuer gave a certificate: what is taken back, is taken back under it.
 *
 * @param value 1 to 200 visible characters without blanks, as {@code urn:uuid:…} or an address
 */
public record CredentialId(String value) {

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");

    public CredentialId {
        if (!hasForm(value)) {
            throw new IllegalArgumentException("No id of a certificate: " + value.length() + " characters");
        }
    }

    /** Whether a text can be one. */
    public static boolean hasForm(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
