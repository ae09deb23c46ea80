package nl.schoolleidersregister.visit;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Tells whose dossiers a page shows where its path does not: a page that names {@code {dossier}} in its path needs to
 * tell nothing.
 */
public final class Sights {

    private static final String TOLD = Sights.class.getName();

    private Sights() {}

    /** The page under way shows something of these dossiers too. */
    public static void shows(Collection<DossierId> dossiers) {
        var request = RequestContextHolder.currentRequestAttributes();
        var all = Stream.concat(told(request).stream(), dossiers.stream())
                .distinct()
                .toList();
        request.setAttribute(TOLD, all, RequestAttributes.SCOPE_REQUEST);
    }

    /** What pages told during this request. */
    public static List<DossierId> told(RequestAttributes request) {
        return request.getAttribute(TOLD, RequestAttributes.SCOPE_REQUEST) instanceof List<?> told
                ? told.stream().map(DossierId.class::cast).toList()
                : List.of();
    }
}
