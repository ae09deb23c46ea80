package nl.schoolleidersregister.regulation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.regulation.view.RegulationOnFile;
import nl.schoolleidersregister.regulation.view.Regulations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * All regulations for programs, drafts among them: whoever works something out over {@code POST /v1/evaluations} can
 * name each of them. The document is the text whose SHA-256 a decision names; it is its entity tag too.
 */
@RestController
class RegulationApi {

    private final Regulations regulations;

    RegulationApi(Regulations regulations) {
        this.regulations = regulations;
    }

    /**
     * One regulation in the list.
     *
     * @param status DRAFT, ADOPTED or REPEALED
     * @param repealedFrom first day on which it is no longer in force; left out while it was not repealed
     * @param sha256 of its document in RFC 8785 form
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listed(
            String id,
            String title,
            String status,
            LocalDate inForceFrom,
            @Nullable LocalDate repealedFrom,
            String runningCycles,
            String sha256) {

        static Listed of(RegulationOnFile one) {
            var regulation = one.regulation();
            return new Listed(
                    one.id().value(),
                    regulation.title(),
                    one.stage().name(),
                    regulation.inForceFrom(),
                    one.repealedFrom(),
                    regulation.runningCycles().name(),
                    one.document().hash().value());
        }
    }

    /**
     * All of them.
     *
     * @param regulations in the order in which they come in force
     */
    record Listing(List<Listed> regulations) {

        Listing {
            regulations = List.copyOf(regulations);
        }
    }

    @GetMapping(path = "/v1/regulations", produces = MediaType.APPLICATION_JSON_VALUE)
    Listing all() {
        return new Listing(regulations.all().stream().map(Listed::of).toList());
    }

    @GetMapping(path = "/v1/regulations/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> document(@PathVariable String id) {
        var document = RegulationsController.find(regulations, id).document();
        return ResponseEntity.ok()
                .eTag('"' + document.hash().value() + '"')
                .contentType(MediaType.APPLICATION_JSON)
                .body(document.canonical());
    }
}
