package nl.schoolleidersregister.recognition.web;

import java.util.Locale;
import java.util.Optional;
import nl.schoolleidersregister.access.Pepper;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.view.RecognitionOnFile;
import nl.schoolleidersregister.recognition.view.Recognitions;
import org.springframework.stereotype.Component;

/**
 * The code with which a guide takes a recognition up: the office hands it over, the guide types it once. It follows
 * from the register's secret and the recognition, so that it stands nowhere.
 */
@Component
class LinkCodes {

    private static final String PURPOSE = "recognition-link";

    /** No I, L, O and U: they are taken for other signs, or make words. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;

    private final Pepper pepper;
    private final Recognitions recognitions;

    LinkCodes(Pepper pepper, Recognitions recognitions) {
        this.pepper = pepper;
        this.recognitions = recognitions;
    }

    /** As it is shown: two groups of five. */
    String of(RecognitionId recognition) {
        var hash = pepper.hash(PURPOSE, recognition.toString());
        var code = new StringBuilder();
        for (var sign = 0; sign < LENGTH; sign++) {
            code.append(SIGNS.charAt(hash[sign] & (SIGNS.length() - 1)));
        }
        return code.insert(LENGTH / 2, '-').toString();
    }

    /** The recognition that waits for this code, however it was typed. */
    Optional<RecognitionOnFile> find(String typed) {
        var plain = plain(typed);
        return recognitions.open().stream()
                .filter(open -> plain(of(open.id())).equals(plain))
                .findFirst();
    }

    private static String plain(String code) {
        return code.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
    }
}
