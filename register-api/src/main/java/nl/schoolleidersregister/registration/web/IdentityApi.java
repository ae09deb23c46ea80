package nl.schoolleidersregister.registration.web;

import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.person.BirthDate;
import nl.schoolleidersregister.registration.parts.MergeOffice;
import nl.schoolleidersregister.registration.parts.PersonOffice;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.IfMatch;
import nl.schoolleidersregister.visit.Visitor;
import nl.schoolleidersregister.visit.WrongInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Who somebody is, for programs: another name or address, a death, and two dossiers of one person. */
@RestController
@RequestMapping("/v1/inschrijvingen/{dossier}")
class IdentityApi {

    private static final String KEY = "Idempotency-Key";

    private final Visitor visitor;
    private final PersonOffice people;
    private final MergeOffice merges;
    private final Dossiers dossiers;

    IdentityApi(Visitor visitor, PersonOffice people, MergeOffice merges, Dossiers dossiers) {
        this.visitor = visitor;
        this.people = people;
        this.merges = merges;
        this.dossiers = dossiers;
    }

    @PostMapping("/e-mailadres")
    ResponseEntity<ApiBodies.Vastgelegd> readElsewhere(
            Account account,
            @PathVariable("dossier") UUID id,
            @RequestHeader(KEY) String key,
            @RequestBody AdmissionBodies.Adres body) {
        var email = WrongInput.orValues(body.read(visitor.today()));
        var ask = visitor.ask(account, key, null, "email", id, body);
        return RegistrationApi.recorded(
                people.readElsewhere(new DossierId(id), visitor.origin(account, Role.LEADER), email, ask));
    }

    @PostMapping("/naamswijziging")
    ResponseEntity<ApiBodies.Vastgelegd> askName(
            Account account,
            @PathVariable("dossier") UUID id,
            @RequestHeader(KEY) String key,
            @RequestBody AdmissionBodies.Naam body) {
        var named = WrongInput.orValues(body.read(visitor.today()));
        var ask = visitor.ask(account, key, null, "name", id, body);
        return RegistrationApi.recorded(
                people.ask(new DossierId(id), visitor.origin(account, Role.LEADER), named.name(), named.why(), ask));
    }

    @PostMapping("/naam")
    ResponseEntity<ApiBodies.Vastgelegd> rename(
            Account account,
            @PathVariable("dossier") UUID id,
            @RequestHeader(KEY) String key,
            @RequestBody AdmissionBodies.Naam body) {
        var named = WrongInput.orValues(body.read(visitor.today()));
        var ask = visitor.ask(account, key, null, "rename", id, body);
        return RegistrationApi.recorded(people.rename(
                new DossierId(id),
                visitor.origin(account, Role.REGISTRAR),
                named.name(),
                named.why(),
                born(id),
                named.apart(),
                ask));
    }

    private BirthDate born(UUID id) {
        return dossiers.find(new DossierId(id))
                .flatMap(dossier -> Optional.ofNullable(dossier.person()))
                .map(person -> new BirthDate(person.birthDate()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/overlijden")
    ResponseEntity<ApiBodies.Vastgelegd> died(
            Account account,
            @PathVariable("dossier") UUID id,
            @RequestHeader(KEY) String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @RequestBody AdmissionBodies.Overlijden body) {
        var day = WrongInput.orValues(body.read(visitor.today()));
        var ask = visitor.ask(account, key, IfMatch.version(version), "death", id, body);
        return RegistrationApi.recorded(
                people.died(new DossierId(id), visitor.origin(account, Role.REGISTRAR), day, ask));
    }

    @PostMapping("/samenvoeging")
    ResponseEntity<ApiBodies.Vastgelegd> merge(
            Account account,
            @PathVariable("dossier") UUID id,
            @RequestHeader(KEY) String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @RequestBody AdmissionBodies.Samenvoeging body) {
        var merge = WrongInput.orValues(body.read(visitor.today()));
        var ask = visitor.ask(account, key, IfMatch.version(version), "merge", id, body);
        return RegistrationApi.recorded(merges.merge(
                new DossierId(id), merge.stays(), visitor.origin(account, Role.REGISTRAR), merge.reason(), ask));
    }

    @PostMapping("/samenvoeging/ongedaan")
    ResponseEntity<ApiBodies.Vastgelegd> undo(
            Account account,
            @PathVariable("dossier") UUID id,
            @RequestHeader(KEY) String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @RequestBody AdmissionBodies.Reden body) {
        var reason = WrongInput.orValues(body.read(visitor.today()));
        var ask = visitor.ask(account, key, IfMatch.version(version), "unmerge", id, body);
        return RegistrationApi.recorded(
                merges.undo(new DossierId(id), visitor.origin(account, Role.REGISTRAR), reason, ask));
    }
}
