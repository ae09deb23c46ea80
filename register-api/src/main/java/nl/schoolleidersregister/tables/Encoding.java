package nl.schoolleidersregister.tables;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the characters of a file were written. */
public enum Encoding {
    UTF_8(StandardCharsets.UTF_8),
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    Encoding(Charset charset) {
        this.charset = charset;
    }

    /** The same, for Java. */
    public Charset charset() {
        return charset;
    }
}
