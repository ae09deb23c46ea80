package nl.schoolleidersregister.evidence.parts;

import java.io.IOException;
import java.io.InputStream;
import nl.schoolleidersregister.evidence.Detected;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/** Tells what a file is by its first bytes; the name has no say, and nothing of it is unpacked or drawn. */
final class FileKinds {

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    private FileKinds() {}

    /** What this is; reads the stream's beginning and winds it back. */
    static Detected of(InputStream content) throws IOException {
        var found = TYPES.detect(content, new Metadata());
        var registry = TYPES.getMediaTypeRegistry();
        for (@Nullable MediaType type = found; type != null; type = registry.getSupertype(type)) {
            var kind = named(type.getBaseType().toString());
            if (kind != Detected.OTHER) {
                return kind;
            }
        }
        return Detected.OTHER;
    }

    /** A kind of zip or of XML that is not named here is found by what it is a kind of. */
    private static Detected named(String mediaType) {
        return switch (mediaType) {
            case "image/jpeg" -> Detected.JPEG;
            case "image/png" -> Detected.PNG;
            case "image/webp" -> Detected.WEBP;
            case "image/heic", "image/heif" -> Detected.HEIC;
            case "application/pdf" -> Detected.PDF;
            case "image/svg+xml" -> Detected.DRAWING;
            case "text/html", "application/xhtml+xml", "application/xml" -> Detected.WEB_PAGE;
            case "application/x-dosexec",
                    "application/x-msdownload",
                    "application/x-elf",
                    "application/x-executable",
                    "application/x-mach-o",
                    "application/java-vm",
                    "application/x-sh",
                    "application/x-bat",
                    "application/x-ms-installer",
                    "application/java-archive",
                    "text/javascript" -> Detected.PROGRAM;
            case "application/x-tika-msoffice",
                    "application/x-tika-ooxml",
                    "application/vnd.oasis.opendocument.text",
                    "application/rtf" -> Detected.OFFICE_DOCUMENT;
            case "application/zip",
                    "application/gzip",
                    "application/x-bzip2",
                    "application/x-xz",
                    "application/x-7z-compressed",
                    "application/x-rar-compressed",
                    "application/x-tar" -> Detected.ARCHIVE;
            default -> Detected.OTHER;
        };
    }
}
