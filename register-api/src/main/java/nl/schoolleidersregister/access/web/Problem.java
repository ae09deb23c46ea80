package nl.schoolleidersregister.access.web;

import java.net.URI;
import org.springframework.http.HttpStatus;

/**
 * A problem document (RFC 9457) for what goes wrong before or outside a controller, in Dutch.
 *
 * @param type {@code about:blank}: the status says it all
 * @param title what
 * @param status the HTTP status
 * @param detail what to do
 */
record Problem(URI type, String title, int status, String detail) {

    private static final URI BLANK = URI.create("about:blank");

    static Problem of(HttpStatus status) {
        return new Problem(BLANK, title(status), status.value(), detail(status));
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "Verzoek niet begrepen";
            case UNAUTHORIZED -> "Niet ingelogd";
            case FORBIDDEN -> "Geen toegang";
            case NOT_FOUND -> "Niet gevonden";
            case METHOD_NOT_ALLOWED -> "Methode niet mogelijk";
            case NOT_ACCEPTABLE -> "Gevraagd formaat niet mogelijk";
            case UNSUPPORTED_MEDIA_TYPE -> "Verzonden formaat niet mogelijk";
            default -> status.is4xxClientError() ? "Verzoek niet uitgevoerd" : "Storing";
        };
    }

    private static String detail(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "Het verzoek klopt niet met de beschrijving van deze API (/v1/openapi.json).";
            case UNAUTHORIZED -> "Stuur een geldig token mee: Authorization: Bearer ...";
            case FORBIDDEN -> "U bent ingelogd, maar dit verzoek mag u niet doen.";
            case NOT_FOUND -> "Dit adres bestaat niet, of er is niets onder dit adres.";
            case METHOD_NOT_ALLOWED -> "Dit adres kent deze methode niet. De kop Allow noemt wat wel kan.";
            case NOT_ACCEPTABLE -> "Deze API antwoordt in JSON.";
            case UNSUPPORTED_MEDIA_TYPE -> "Stuur JSON, met Content-Type: application/json.";
            default ->
                status.is4xxClientError()
                        ? "Het verzoek kon zo niet worden uitgevoerd."
                        : "Er ging iets mis bij ons. Er is niets vastgelegd. Probeer het later opnieuw.";
        };
    }
}
