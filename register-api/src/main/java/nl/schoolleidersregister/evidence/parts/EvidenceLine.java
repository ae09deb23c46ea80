package nl.schoolleidersregister.evidence.parts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An attached file as a page lists it.
 *
 * @param name as its owner called it; a dash once it was erased
 * @param type JPEG, PNG, WEBP, HEIC or PDF
 * @param picture whether it is shown as a picture in the page
 * @param size in words, such as 2,3 MB
 * @param on day it was attached
 * @param href where it is
 * @param withdraw where a form to withdraw it goes; null where it cannot be
 */
public record EvidenceLine(
        String name,
        String type,
        boolean picture,
        String size,
        LocalDate on,
        String href,
        @Nullable String withdraw) {}
