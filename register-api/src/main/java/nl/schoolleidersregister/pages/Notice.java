package nl.schoolleidersregister.pages;

import java.io.Serializable;
import java.util.List;

/**
 * What has just been done, shown once after a redirect. Put it in the flash attributes as {@code notice}.
 *
 * @param code message key {@code notice.<code>}
 * @param args what the text fills in
 */
public record Notice(String code, List<Object> args) implements Serializable {

    public Notice {
        args = storable(args);
    }

    /** It waits in the session for the page that shows it: what cannot be stored is shown by its text anyway. */
    static List<Object> storable(List<Object> args) {
        return args.stream()
                .map(arg -> arg instanceof Serializable ? arg : arg.toString())
                .toList();
    }
}
