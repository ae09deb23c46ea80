package nl.schoolleidersregister.evc.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.evc.view.Trajectories;
import nl.schoolleidersregister.evc.view.TrajectoryOnFile;
import nl.schoolleidersregister.evc.web.EvcApi.Traject;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.recognition.GuideAccount;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.ProblemDocuments;
import nl.schoolleidersregister.visit.Visitor;
import nl.schoolleidersregister.visit.WrongInput;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The desk of an EVC provider for programs: the same steps, words, limits and refusals as the page. */
@RestController
@ProblemDocuments
@RequestMapping("/v1/erkenningen/{erkenning}/evc-trajecten")
class EvcProviderApi {

    private static final String ONE = "/{traject}";
    private static final Map<String, String> NAMES =
            Map.of("evcDay", "dag", "evcReport", "verslag", "evcReason", "reden");

    private final Visitor visitor;
    private final Trajectories trajectories;
    private final Issuers issuers;
    private final EvcOffice office;
    private final EvcPages pages;

    EvcProviderApi(Visitor visitor, Trajectories trajectories, Issuers issuers, EvcOffice office, EvcPages pages) {
        this.visitor = visitor;
        this.trajectories = trajectories;
        this.issuers = issuers;
        this.office = office;
        this.pages = pages;
    }

    /** A day, as jjjj-mm-dd, and what happened on it. */
    record Gehouden(@Nullable String dag, @Nullable String verslag) {

        EvcForm form() {
            return new EvcForm(Map.of("evcDay", text(dag), "evcReport", text(verslag)));
        }
    }

    /** Why it ends without a certificate. */
    record Sluiting(@Nullable String reden) {

        EvcForm form() {
            return new EvcForm(Map.of("evcReason", text(reden)));
        }
    }

    private static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }

    @GetMapping
    @Operation(summary = "De trajecten bij een eigen erkenning", description = "Wat nog loopt eerst.")
    List<Traject> all(Account account, @PathVariable("erkenning") UUID recognition) {
        return trajectories.with(List.of(own(account, recognition))).stream()
                .map(pages::shown)
                .map(Traject::of)
                .toList();
    }

    private RecognitionId own(Account account, UUID recognition) {
        var guide = new GuideAccount(account.id().value());
        return issuers.find(new RecognitionId(recognition))
                .filter(one -> guide.equals(one.guide()))
                .orElseThrow(EvcPages::notThere)
                .id();
    }

    /** What is asked about one trajectory, and by whom. */
    private record Call(Account account, UUID recognition, UUID trajectory, String key) {}

    /** An order about one trajectory. */
    @FunctionalInterface
    private interface Step<T> {
        void take(TrajectoryOnFile one, Origin origin, T values, Ask ask);
    }

    /** Takes a step in a trajectory of the own recognition, and tells how it stands then. */
    private <T> Traject take(Call call, String name, Object body, Read<T> read, Step<T> step) {
        var provider = own(call.account(), call.recognition());
        var one = pages.find(call.trajectory());
        if (!one.provider().equals(provider)) {
            throw EvcPages.notThere();
        }
        var values = WrongInput.orValues(read, NAMES);
        var ask = visitor.ask(call.account(), call.key(), null, name, call.trajectory(), body);
        step.take(one, visitor.origin(call.account(), Role.GUIDE), values, ask);
        return Traject.of(pages.shown(pages.find(call.trajectory())));
    }

    @PostMapping(ONE + "/intake")
    @Operation(summary = "Leg vast dat de intake is gehouden")
    Traject intake(
            Account account,
            @PathVariable("erkenning") UUID recognition,
            @PathVariable("traject") UUID id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Gehouden body) {
        return take(
                new Call(account, recognition, id, key),
                "evc-intake",
                body,
                body.form().readHeld(visitor.today()),
                (one, origin, held, ask) -> office.intake(one, origin, held.day(), held.report(), ask));
    }

    @PostMapping(ONE + "/gesprek")
    @Operation(
            summary = "Leg vast dat het gesprek is gehouden",
            description = "Verschillen de beoordelaars, dan krijgt een derde het dossier.")
    Traject interview(
            Account account,
            @PathVariable("erkenning") UUID recognition,
            @PathVariable("traject") UUID id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Gehouden body) {
        return take(
                new Call(account, recognition, id, key),
                "evc-interview",
                body,
                body.form().readHeld(visitor.today()),
                (one, origin, held, ask) -> {
                    office.interview(one, origin, held.day(), held.report(), ask);
                    office.fill(one.id(), visitor.register());
                });
    }

    @PostMapping(ONE + "/certificaat")
    @Operation(summary = "Geef het certificaat af")
    Traject certify(
            Account account,
            @PathVariable("erkenning") UUID recognition,
            @PathVariable("traject") UUID id,
            @RequestHeader("Idempotency-Key") String key) {
        return take(
                new Call(account, recognition, id, key),
                "evc-certificate",
                "",
                new Read.Right<>(id),
                (one, origin, _, ask) -> office.certify(one, origin, ask));
    }

    @PostMapping(ONE + "/sluiting")
    @Operation(summary = "Sluit een traject zonder certificaat")
    Traject close(
            Account account,
            @PathVariable("erkenning") UUID recognition,
            @PathVariable("traject") UUID id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Sluiting body) {
        return take(
                new Call(account, recognition, id, key),
                "evc-close",
                body,
                body.form().readReason(visitor.today()),
                (one, origin, reason, ask) -> office.close(one, origin, reason, ask));
    }
}
