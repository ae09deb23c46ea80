package nl.schoolleidersregister.registration.web;

import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.registration.ProcedureId;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.Status;
import nl.schoolleidersregister.registration.parts.DossierOffice;
import nl.schoolleidersregister.registration.view.Dossier;
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

/** The way into the register for programs: state a qualification, judge it, ask and answer. */
@RestController
@RequestMapping("/v1/inschrijvingen/{dossier}")
class AdmissionApi {

    private static final String KEY = "Idempotency-Key";

    private final Visitor visitor;
    private final DossierOffice office;
    private final Dossiers dossiers;

    AdmissionApi(Visitor visitor, DossierOffice office, Dossiers dossiers) {
        this.visitor = visitor;
        this.office = office;
        this.dossiers = dossiers;
    }

    @PostMapping("/kwalificaties")
    ResponseEntity<ApiBodies.Vastgelegd> state(
            Account account,
            @PathVariable("dossier") UUID id,
            @RequestHeader(KEY) String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @RequestBody AdmissionBodies.Kwalificatie body) {
        var diploma = WrongInput.orValues(body.form().read(visitor.today()));
        var stated = EnrolmentController.diploma(diploma);
        var origin = visitor.origin(account, Role.LEADER);
        var ask = visitor.ask(account, key, IfMatch.version(version), "qualification", id, body);
        var dossier = new DossierId(id);
        return RegistrationApi.recorded(
                find(id).status() == Status.ENROLMENT_EXPIRED
                        ? office.enrolAgain(dossier, origin, stated, ask)
                        : office.state(dossier, origin, stated, ask));
    }

    @PostMapping("/antwoord")
    ResponseEntity<ApiBodies.Vastgelegd> answer(
            Account account,
            @PathVariable("dossier") UUID id,
            @RequestHeader(KEY) String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @RequestBody AdmissionBodies.Antwoord body) {
        var answer = WrongInput.orValues(body.read(visitor.today()));
        var ask = visitor.ask(account, key, IfMatch.version(version), "answer", id, body);
        return RegistrationApi.recorded(office.answer(
                new DossierId(id), visitor.origin(account, Role.LEADER), ProcedureId.about(stated(id)), answer, ask));
    }

    @PostMapping("/aspirant")
    ResponseEntity<ApiBodies.Vastgelegd> admit(
            Account account,
            @PathVariable("dossier") UUID id,
            @RequestHeader(KEY) String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        var ask = visitor.ask(account, key, IfMatch.version(version), "admit", id);
        return RegistrationApi.recorded(
                office.admit(new DossierId(id), visitor.origin(account, Role.REGISTRAR), stated(id), ask));
    }

    @PostMapping("/afwijzing")
    ResponseEntity<ApiBodies.Vastgelegd> reject(
            Account account,
            @PathVariable("dossier") UUID id,
            @RequestHeader(KEY) String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @RequestBody AdmissionBodies.Reden body) {
        var reason = WrongInput.orValues(body.read(visitor.today()));
        var ask = visitor.ask(account, key, IfMatch.version(version), "reject", id, body);
        return RegistrationApi.recorded(
                office.reject(new DossierId(id), visitor.origin(account, Role.REGISTRAR), stated(id), reason, ask));
    }

    @PostMapping("/vraag")
    ResponseEntity<ApiBodies.Vastgelegd> ask(
            Account account,
            @PathVariable("dossier") UUID id,
            @RequestHeader(KEY) String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @RequestBody AdmissionBodies.Vraag body) {
        var what = WrongInput.orValues(body.read(visitor.today()));
        var ask = visitor.ask(account, key, IfMatch.version(version), "ask-more", id, body);
        return RegistrationApi.recorded(office.askMore(
                new DossierId(id), visitor.origin(account, Role.REGISTRAR), ProcedureId.about(stated(id)), what, ask));
    }

    private QualificationId stated(UUID id) {
        return Lines.found(find(id))
                .map(stated -> new QualificationId(stated.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Dossier find(UUID id) {
        return dossiers.find(new DossierId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
