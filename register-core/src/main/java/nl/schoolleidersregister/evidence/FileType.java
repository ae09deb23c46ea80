package nl.schoolleidersregister.evidence;

import java.util.Optional;

/** The types of files that are taken: photos and PDF. */
public enum FileType {
    /** Photo of nearly every phone and camera. */
    JPEG("image/jpeg", "jpg"),
    /** Picture of a screen. */
    PNG("image/png", "png"),
    /** Photo from the web or from a newer phone. */
    WEBP("image/webp", "webp"),
    /** Photo of an iPhone; only Safari shows it inside a page. */
    HEIC("image/heic", "heic"),
    /** Document, for instance a scan. */
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final String ending;

    FileType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** The type that a name with this ending, in lower case, promises. */
    public static Optional<FileType> ofEnding(String ending) {
        return switch (ending) {
            case "jpg", "jpeg", "jpe", "jfif" -> Optional.of(JPEG);
            case "png" -> Optional.of(PNG);
            case "webp" -> Optional.of(WEBP);
            case "heic", "heif" -> Optional.of(HEIC);
            case "pdf" -> Optional.of(PDF);
            default -> Optional.empty();
        };
    }

    /** As it is told to browsers. */
    public String mediaType() {
        return mediaType;
    }

    /** The usual ending of a name, without a dot. */
    public String ending() {
        return ending;
    }

    /** Whether every browser shows it as a picture inside a page. */
    public boolean isPicture() {
        return switch (this) {
            case JPEG, PNG, WEBP -> true;
            case HEIC, PDF -> false;
        };
    }
}
