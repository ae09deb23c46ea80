package nl.schoolleidersregister.operations.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.log.EventTypes;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.LoggedEvent;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a notification points to: one fact of the log, for programs that may know whom or what it is about. What it says
 * is not here; that is asked of the dossier or the thing itself.
 */
@RestController
class FactsApi {

    private final LogReader log;

    FactsApi(LogReader log) {
        this.log = log;
    }

    /**
     * A fact of the log.
     *
     * @param soort its stored name
     * @param betreft whose dossier it is about, or which thing
     */
    record Feit(UUID id, String soort, Instant vastgelegdOp, String betreft) {

        static Feit of(LoggedEvent fact) {
            return new Feit(
                    fact.id(),
                    EventTypes.REGISTER.nameOf(fact.event()),
                    fact.recordedAt(),
                    fact.metadata().subject());
        }
    }

    @GetMapping(path = "/v1/feiten/{feit}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Eén feit, zoals een melding het noemt",
            description = "Soort, moment en wie of wat het betreft. De inhoud vraagt u daar op.")
    Feit look(@PathVariable("feit") UUID id) {
        return log.withIds(List.of(id)).stream()
                .findFirst()
                .map(Feit::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
