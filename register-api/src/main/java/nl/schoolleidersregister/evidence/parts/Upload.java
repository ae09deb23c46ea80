package nl.schoolleidersregister.evidence.parts;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import nl.schoolleidersregister.evidence.AttachedFile;
import nl.schoolleidersregister.evidence.ContentHash;
import nl.schoolleidersregister.evidence.Detected;
import nl.schoolleidersregister.evidence.FileName;
import nl.schoolleidersregister.evidence.FileSize;
import nl.schoolleidersregister.evidence.OfferedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as it came in, looked at once: its content stays on disk, where it is deleted at the end of the request.
 *
 * @param offered what it is
 * @param part where its content is
 */
public record Upload(OfferedFile offered, MultipartFile part) {

    /** What was chosen in the form; nothing when the field was left empty, as browsers then send a nameless file. */
    public static Optional<Upload> chosen(@Nullable MultipartFile part) {
        return part == null || (part.isEmpty() && name(part).isEmpty()) ? Optional.empty() : Optional.of(of(part));
    }

    /** What was sent, be it empty. */
    public static Upload of(MultipartFile part) {
        var size = new FileSize(part.getSize());
        try (var content = part.getInputStream()) {
            var digest = MessageDigest.getInstance("SHA-256");
            var reading = new BufferedInputStream(new DigestInputStream(content, digest));
            var detected = size.bytes() == 0 ? Detected.OTHER : FileKinds.of(reading);
            reading.transferTo(OutputStream.nullOutputStream());
            var hash = new ContentHash(HexFormat.of().formatHex(digest.digest()));
            return new Upload(
                    new OfferedFile(new AttachedFile(FileName.ofUploaded(name(part)), hash), detected, size), part);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("SHA-256 is not to be had", fault);
        }
    }

    InputStream content() {
        try {
            return part.getInputStream();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String name(MultipartFile part) {
        var name = part.getOriginalFilename();
        return name == null ? "" : name;
    }
}
