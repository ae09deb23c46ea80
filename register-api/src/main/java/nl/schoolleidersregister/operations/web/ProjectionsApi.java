package nl.schoolleidersregister.operations.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.operations.ReadSide;
import nl.schoolleidersregister.operations.web.ProjectionsBodies.Herbouw;
import nl.schoolleidersregister.operations.web.ProjectionsBodies.Poging;
import nl.schoolleidersregister.operations.web.ProjectionsBodies.Projectie;
import nl.schoolleidersregister.operations.web.ProjectionsBodies.Reactie;
import nl.schoolleidersregister.operations.web.ProjectionsBodies.Stand;
import nl.schoolleidersregister.operations.web.ProjectionsBodies.Uitkomst;
import nl.schoolleidersregister.operations.web.ProjectionsBodies.Vastgelopen;
import nl.schoolleidersregister.operations.web.ProjectionsBodies.Voortgang;
import nl.schoolleidersregister.operations.web.ProjectionsBodies.Welke;
import nl.schoolleidersregister.pages.ProblemDocument;
import nl.schoolleidersregister.pages.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * How views and policies are doing, for programs. Nothing here stores a fact: what is asked twice is done once, without
 * an {@code Idempotency-Key}.
 */
@RestController
@RequestMapping("/v1/projecties")
class ProjectionsApi {

    private final ReadSide side;
    private final About about;
    private final Texts texts;

    ProjectionsApi(ReadSide side, About about, Texts texts) {
        this.side = side;
        this.about = about;
        this.texts = texts;
    }

    /** Refused; {@code code} names the texts. */
    static final class Refused extends RuntimeException {

        private final HttpStatus status;
        private final String code;
        private final transient List<Object> args;

        Refused(HttpStatus status, String code, Object... args) {
            super(code, null, false, false);
            this.status = status;
            this.code = code;
            this.args = List.of(args);
        }
    }

    @ExceptionHandler
    ProblemDetail refused(Refused refused) {
        var problem = ProblemDocument.of(
                refused.status,
                refused.code,
                texts.of("refusal." + refused.code, refused.args),
                texts.of("refusal." + refused.code + ".next", refused.args));
        problem.setProperty("regel", refused.code);
        return problem;
    }

    @GetMapping
    Stand look() {
        var shown = ShownReadSide.of(side, about);
        return new Stand(
                shown.projections().stream()
                        .map(one -> Projectie.of(one.name(), one.behind()))
                        .toList(),
                Projectie.of("policies", shown.policies()),
                shown.subjects().stream().map(Vastgelopen::of).toList(),
                shown.reactions().stream().map(Reactie::of).toList(),
                side.rebuilding().map(Voortgang::of).orElse(null),
                side.rebuilds().stream().map(Herbouw::of).toList());
    }

    /** Begins to write views again; 202, for it goes on after the answer. */
    @PostMapping("/herbouw")
    ResponseEntity<Stand> rebuild(@RequestBody(required = false) @Nullable Welke which) {
        var names = which == null || which.projecties() == null ? List.<String>of() : which.projecties();
        var unknown = side.unknown(names);
        if (!unknown.isEmpty()) {
            throw new Refused(HttpStatus.BAD_REQUEST, "rebuild.known", String.join(", ", unknown));
        }
        if (!side.rebuild(names)) {
            throw new Refused(HttpStatus.CONFLICT, "rebuild.one-at-a-time");
        }
        return accepted();
    }

    /** Goes on with a rebuild that was cut off. */
    @PostMapping("/herbouw/verder")
    ResponseEntity<Stand> resume() {
        if (!side.resume()) {
            throw new Refused(HttpStatus.CONFLICT, "rebuild.cut-off");
        }
        return accepted();
    }

    private ResponseEntity<Stand> accepted() {
        return ResponseEntity.accepted().location(URI.create("/v1/projecties")).body(look());
    }

    /** Tries again what a projection left out. */
    @PostMapping("/poging")
    Uitkomst tryAgain(@RequestBody(required = false) @Nullable Poging which) {
        if (which == null || which.projectie() == null || which.onderwerp() == null) {
            throw new Refused(HttpStatus.BAD_REQUEST, "parked.named");
        }
        return tried(side.tryAgain(which.projectie(), which.onderwerp()));
    }

    /** Tries the reactions again that are parked, this one among them. */
    @PostMapping("/reacties/{reactie}/poging")
    Uitkomst tryAgain(@PathVariable("reactie") long reaction) {
        return tried(side.tryAgain(reaction));
    }

    private static Uitkomst tried(Optional<Boolean> taken) {
        return new Uitkomst(taken.orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "parked.there")));
    }
}
