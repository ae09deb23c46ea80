package nl.schoolleidersregister.activity.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.activity.ActivityId;
import nl.schoolleidersregister.activity.parts.Rater;
import nl.schoolleidersregister.activity.parts.RatingForm;
import nl.schoolleidersregister.activity.view.Activities;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.ProblemDocuments;
import nl.schoolleidersregister.visit.Visitor;
import nl.schoolleidersregister.visit.Written;
import nl.schoolleidersregister.visit.WrongInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Ratings for programs: what somebody found of what they attended. */
@RestController
@ProblemDocuments
class RatingApi {

    private final Visitor visitor;
    private final Activities activities;
    private final Rater rater;

    RatingApi(Visitor visitor, Activities activities, Rater rater) {
        this.visitor = visitor;
        this.activities = activities;
        this.rater = rater;
    }

    /** Text as sent, so that all mistakes can be told at once. */
    record Beoordeling(@Nullable String sterren, @Nullable String opmerking) {

        RatingForm form() {
            return new RatingForm(sterren == null ? "" : sterren, opmerking == null ? "" : opmerking);
        }
    }

    @PostMapping("/v1/inschrijvingen/{dossier}/activiteiten/{activiteit}/beoordeling")
    @Operation(
            summary = "Beoordeel een bijeenkomst waar u bij was",
            description = "Eén keer, met 1 tot en met 5 sterren en een opmerking die mag ontbreken. De aanbieder en het"
                    + " registratiebureau zien niet van wie zij is.")
    ResponseEntity<Written> rate(
            Account account,
            @PathVariable("dossier") UUID owner,
            @PathVariable("activiteit") UUID id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Beoordeling body) {
        var dossier = new DossierId(owner);
        var stated = WrongInput.orValues(
                body.form().read(visitor.today()), Map.of("stars", "sterren", "remark", "opmerking"));
        var activity = activities
                .find(dossier, new ActivityId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var ask = visitor.ask(account, key, null, "rating", id, body);
        return Written.of(rater.rate(dossier, visitor.origin(account, Role.LEADER), activity.id(), stated, ask));
    }
}
