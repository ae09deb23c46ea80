package nl.schoolleidersregister.removal.web;

import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.DossierApi;
import nl.schoolleidersregister.visit.Visitor;
import nl.schoolleidersregister.visit.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Removal at one's own request, for programs. */
@DossierApi
class RemovalApi {

    private static final String KEY = "Idempotency-Key";

    private final Visitor visitor;
    private final RemovalOffice office;

    RemovalApi(Visitor visitor, RemovalOffice office) {
        this.visitor = visitor;
        this.office = office;
    }

    @PostMapping("/doorhaling")
    ResponseEntity<Written> request(Account account, @PathVariable("dossier") UUID id, @RequestHeader(KEY) String key) {
        var ask = visitor.ask(account, key, null, "removal", id);
        return Written.of(office.request(new DossierId(id), visitor.origin(account, Role.LEADER), ask));
    }

    @PostMapping("/doorhaling/intrekking")
    ResponseEntity<Written> withdraw(
            Account account, @PathVariable("dossier") UUID id, @RequestHeader(KEY) String key) {
        var ask = visitor.ask(account, key, null, "removal-withdrawal", id);
        return Written.of(office.withdraw(new DossierId(id), visitor.origin(account, Role.LEADER), ask));
    }
}
