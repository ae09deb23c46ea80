package nl.schoolleidersregister.visit;

import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.store.Recorded;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * What a program gets that had something recorded in a dossier.
 *
 * @param versie of the dossier, for If-Match
 */
public record Written(UUID inschrijving, long versie) {

    /** The answer, with the version as {@code ETag} and the place in the log as {@code Position}. */
    public static ResponseEntity<Written> of(Recorded recorded) {
        var id = UUID.fromString(recorded.key());
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(Long.toString(recorded.version()))
                .header("Position", recorded.position().toString())
                .body(new Written(id, recorded.version()));
    }

    /** The same; 204 when nothing had to be recorded. */
    public static ResponseEntity<Written> of(Optional<Recorded> recorded) {
        return recorded.map(Written::of)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
