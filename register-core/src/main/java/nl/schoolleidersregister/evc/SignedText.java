package nl.schoolleidersregister.evc;

/**
 * A certificate as its issuer signed it: a JSON Web Signature in its compact form.
 *
 * @param value 1 to {@value #LONGEST} characters
 */
public record SignedText(String value) {

    /** Most characters. */
    public static final int LONGEST = 20_000;

    public SignedText {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("No signed certificate: " + value.length() + " characters");
        }
    }

    /** Never shows the text: it says who somebody is. */
    @Override
    public String toString() {
        return "SignedText[...]";
    }
}
