package nl.schoolleidersregister.access;

import java.util.Optional;

/** What a row of the access table allows to be asked. HEAD asks what GET asks; what is not here is never allowed. */
public enum Verb {
    /** Look. */
    GET,
    /** Record. */
    POST,
    /** Replace. */
    PUT,
    /** Change in part. */
    PATCH,
    /** Take away. */
    DELETE,
    /** Any of them; for what only the server itself asks. */
    ANY;

    /** The verb of a request with this method. */
    static Optional<Verb> of(String method) {
        return switch (method) {
            case "GET", "HEAD" -> Optional.of(GET);
            case "POST" -> Optional.of(POST);
            case "PUT" -> Optional.of(PUT);
            case "PATCH" -> Optional.of(PATCH);
            case "DELETE" -> Optional.of(DELETE);
            default -> Optional.empty();
        };
    }

    boolean covers(Verb asked) {
        return this == ANY || this == asked;
    }
}
