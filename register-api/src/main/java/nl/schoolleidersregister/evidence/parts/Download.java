package nl.schoolleidersregister.evidence.parts;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.schoolleidersregister.evidence.store.Contents;
import nl.schoolleidersregister.evidence.view.EvidenceFile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * Sends what somebody else uploaded so that no browser takes it for a page of ours: the type is the detected one and
 * not to be guessed at, a photo stands in a sandbox in which nothing loads or runs, and whatever is not a picture is
 * saved instead of shown (browsers do not open a PDF in a sandbox).
 */
public final class Download {

    private static final String NOTHING_RUNS =
            "default-src 'none'; base-uri 'none'; form-action 'none'; " + "frame-ancestors 'none'; sandbox";

    private Download() {}

    /** Sends it. */
    public static void send(EvidenceFile file, Contents.Opened content, HttpServletResponse response)
            throws IOException {
        response.setContentType(file.type().mediaType());
        response.setContentLengthLong(file.size().bytes());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(file).toString());
        response.setHeader("Content-Security-Policy", NOTHING_RUNS);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, private");
        content.writeTo(response.getOutputStream());
    }

    private static ContentDisposition disposition(EvidenceFile file) {
        var kind = file.type().isPicture() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return kind.filename(named(file), StandardCharsets.UTF_8).build();
    }

    /** The name always ends as the type does, whatever its owner called it. */
    private static String named(EvidenceFile file) {
        var name = file.name() == null ? "bewijs" : file.name().text();
        var ending = file.name() == null ? "" : file.name().ending();
        return ending.isEmpty() ? name + "." + file.type().ending() : name;
    }
}
