package nl.schoolleidersregister.portfolio.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import nl.schoolleidersregister.access.Pepper;
import nl.schoolleidersregister.portfolio.PortfolioShareId;
import org.springframework.stereotype.Component;

/**
 * The code in the link that a leader hands over. It follows from the register's secret and the showing, so that it
 * stands nowhere, and 120 bits of it are not guessed.
 */
@Component
class ShareCodes {

    private static final String PURPOSE = "portfolio-share";
    private static final int BYTES = 15;

    private final Pepper pepper;

    ShareCodes(Pepper pepper) {
        this.pepper = pepper;
    }

    String of(PortfolioShareId share) {
        var hash = pepper.hash(PURPOSE, share.toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
    }

    /** Whether this code was handed over for it; takes as long for every wrong one. */
    boolean opens(PortfolioShareId share, String code) {
        return MessageDigest.isEqual(of(share).getBytes(UTF_8), code.getBytes(UTF_8));
    }
}
