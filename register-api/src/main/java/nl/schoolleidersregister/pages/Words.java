package nl.schoolleidersregister.pages;

import org.springframework.stereotype.Component;

/** Counts words as the page's script does: runs of anything but blanks. */
@Component("words")
public final class Words {

    /** How many words a text has; templates call {@code @words.count}. */
    public int count(String text) {
        return in(text);
    }

    static int in(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
