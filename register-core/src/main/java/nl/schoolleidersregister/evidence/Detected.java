package nl.schoolleidersregister.evidence;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a file turned out to be, by its content and not by its name. */
public enum Detected {
    /** A photo. */
    JPEG(FileType.JPEG),
    /** A picture. */
    PNG(FileType.PNG),
    /** A photo. */
    WEBP(FileType.WEBP),
    /** A photo of an iPhone. */
    HEIC(FileType.HEIC),
    /** A document as printed. */
    PDF(FileType.PDF),
    /** Something that a computer carries out. */
    PROGRAM(null),
    /** A page with links and scripts. */
    WEB_PAGE(null),
    /** A drawing made of lines (SVG), which can hold scripts. */
    DRAWING(null),
    /** Several files in one. */
    ARCHIVE(null),
    /** A text that is still being written, such as a Word document. */
    OFFICE_DOCUMENT(null),
    /** Something else. */
    OTHER(null);

    /** Null for what is not taken. */
    private final @Nullable FileType type;

    Detected(@Nullable FileType type) {
        this.type = type;
    }

    /** The type under which it is taken, if it is. */
    public Optional<FileType> type() {
        return Optional.ofNullable(type);
    }
}
