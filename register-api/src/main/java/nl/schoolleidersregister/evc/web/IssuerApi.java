package nl.schoolleidersregister.evc.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.evc.TakenBack;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.recognition.GuideAccount;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.ProblemDocuments;
import nl.schoolleidersregister.visit.Visitor;
import nl.schoolleidersregister.visit.WrongInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** An EVC provider's program tells which of its certificates it took back; the register itself asks nobody. */
@RestController
@ProblemDocuments
class IssuerApi {

    private static final String HERE = "/v1/erkenningen/{erkenning}/evc-intrekkingen";
    private static final Map<String, String> NAMES = Map.of("evcTakenBack", "ingetrokken");

    private final Visitor visitor;
    private final Issuers issuers;
    private final ElsewhereOffice office;

    IssuerApi(Visitor visitor, Issuers issuers, ElsewhereOffice office) {
        this.visitor = visitor;
        this.issuers = issuers;
        this.office = office;
    }

    /**
     * A certificate that was taken back.
     *
     * @param certificaat the id in it ({@code jti})
     * @param vanaf first day without it
     */
    record Intrekking(
            @Nullable String certificaat, @Nullable String vanaf) {}

    /** What was taken back; an empty list says that nothing was. */
    record Intrekkingen(@Nullable List<Intrekking> ingetrokken) {

        List<Map.Entry<String, String>> lines() {
            return Objects.requireNonNullElse(ingetrokken, List.<Intrekking>of()).stream()
                    .map(one -> Map.entry(
                            Objects.requireNonNullElse(one.certificaat(), ""),
                            Objects.requireNonNullElse(one.vanaf(), "")))
                    .toList();
        }
    }

    /** A certificate that the register knows to be taken back. */
    record Ingetrokken(String certificaat, LocalDate vanaf) {

        static Ingetrokken of(TakenBack one) {
            return new Ingetrokken(one.credential().value(), one.from());
        }
    }

    /**
     * What the register knows.
     *
     * @param verteld when the provider last told; null while it never did
     */
    record Stand(@Nullable Instant verteld, List<Ingetrokken> ingetrokken) {}

    @GetMapping(path = HERE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Welke eigen certificaten bij het register als ingetrokken bekend zijn")
    Stand all(Account account, @PathVariable("erkenning") UUID id) {
        return stand(own(account, id));
    }

    @PostMapping(path = HERE, consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Vertel welke eigen certificaten zijn ingetrokken",
            description = "Wat al bekend was, verandert niet. Een lege lijst zegt dat er tot nu toe niets (anders) is"
                    + " ingetrokken. Datum als jjjj-mm-dd, hoogstens duizend tegelijk.")
    Stand tell(
            Account account,
            @PathVariable("erkenning") UUID id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Intrekkingen body) {
        var issuer = own(account, id);
        var reading = new Reading(EvcForm.NAME, visitor.today());
        var list = WrongInput.orValues(ElsewhereForm.takenBack(reading, body.lines()), NAMES);
        var ask = Ask.repeatable(visitor.key(account, key, "evc-taken-back", id, body));
        office.tell(issuer, visitor.origin(account, Role.GUIDE), list, ask);
        return stand(issuer);
    }

    private RecognitionId own(Account account, UUID id) {
        var guide = new GuideAccount(account.id().value());
        return issuers.find(new RecognitionId(id))
                .filter(one -> guide.equals(one.guide()))
                .orElseThrow(EvcPages::notThere)
                .id();
    }

    private Stand stand(RecognitionId issuer) {
        var file = issuers.file(issuer);
        return new Stand(
                file.told().orElse(null),
                file.takenBack().stream().map(Ingetrokken::of).toList());
    }
}
