package nl.schoolleidersregister.pages;

import java.util.List;

/**
 * What has just been done, shown once after a redirect. Put it in the flash attributes as {@code notice}.
 *
 * @param code message key {@code notice.<code>}
 * @param args what the text fills in
 */
public record Notice(String code, List<Object> args) {

    public Notice {
        args = List.copyOf(args);
    }
}
