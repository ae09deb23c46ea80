package nl.schoolleidersregister.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * The page somebody looks at, as an address on this site that can be asked for again.
 *
 * @param path path and query, always beginning with one slash
 */
public record Here(String path) {

    private static final Here START = new Here("/");

    /** The page of this request; after a form was sent, the page the form stood on. */
    static Here of(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return local(pathOf(request.getHeader(HttpHeaders.REFERER)));
        }
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed == null ? request.getRequestURI() : failed;
        return local(request.getQueryString() == null ? path : path + "?" + request.getQueryString());
    }

    /** An address that leads outside this site, or is none, becomes the start page. */
    static Here local(@Nullable String path) {
        return path != null && staysHere(path) ? new Here(path) : START;
    }

    /** Whether this page, or the one above it, is at that path. */
    boolean isAt(String place) {
        var bare = path.split("[?]", 2)[0];
        return bare.equals(place) || (!"/".equals(place) && bare.startsWith(place + "/"));
    }

    URI uri() {
        return URI.create(path);
    }

    /** Browsers read {@code //host} and {@code /\host} as another site. */
    private static boolean staysHere(String path) {
        if (!path.startsWith("/") || path.startsWith("//") || path.startsWith("/\\")) {
            return false;
        }
        return parsed(path) != null;
    }

    private static @Nullable String pathOf(@Nullable String address) {
        var uri = address == null ? null : parsed(address);
        if (uri == null || uri.getRawPath() == null) {
            return null;
        }
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static @Nullable URI parsed(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }
}
