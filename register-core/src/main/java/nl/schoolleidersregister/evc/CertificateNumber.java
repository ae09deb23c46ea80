package nl.schoolleidersregister.evc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Number on an EVC certificate, with which anybody can check it: {@code EVC-} and three groups of four letters and
 * digits. It cannot be guessed from another.
 */
public record CertificateNumber(String value) {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final Pattern FORM = Pattern.compile("EVC(-[2-9A-HJ-NP-Z]{4}){3}");
    private static final Pattern APART = Pattern.compile("[\\s\\h\\p{Pd}.]+");
    private static final Pattern WHOLE = Pattern.compile("^(EVC)(\\w{4})(\\w{4})(\\w{4})$");
    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    public CertificateNumber {
        if (!hasForm(value)) {
            throw new IllegalArgumentException("No number of an EVC certificate: " + value);
        }
    }

    /** Whether a text can be such a number. */
    public static boolean hasForm(String text) {
        return FORM.matcher(text).matches();
    }

    /** What somebody typed, as a number would be written: in capitals, in groups, whatever stood between them. */
    public static String tidied(String typed) {
        var signs = APART.matcher(typed.toUpperCase(Locale.ROOT)).replaceAll("");
        return WHOLE.matcher(signs).replaceFirst("$1-$2-$3-$4");
    }

    /** The number of a certificate. It follows from the id, which nobody outside the register knows. */
    static CertificateNumber of(CertificateId id) {
        var text = new StringBuilder("EVC");
        var number = digest(id);
        for (var sign = 0; sign < LENGTH; sign++) {
            text.append(sign % GROUP == 0 ? "-" : "").append(SIGNS.charAt(number[sign] & (SIGNS.length() - 1)));
        }
        return new CertificateNumber(text.toString());
    }

    private static byte[] digest(CertificateId id) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(("evc " + id).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("SHA-256 is not to be had", fault);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
