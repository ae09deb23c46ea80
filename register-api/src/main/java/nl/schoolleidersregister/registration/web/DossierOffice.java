package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.access.Pepper;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.evaluation.view.Rulebooks;
import nl.schoolleidersregister.registration.CycleMonths;
import nl.schoolleidersregister.registration.EmploymentId;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.registration.RegistrationCommand;
import nl.schoolleidersregister.registration.RegistrationCommand.EndEmployment;
import nl.schoolleidersregister.registration.RegistrationCommand.RegisterOnDiploma;
import nl.schoolleidersregister.registration.RegistrationCommand.RejectDiploma;
import nl.schoolleidersregister.registration.RegistrationCommand.StartEmployment;
import nl.schoolleidersregister.registration.RegistrationCommand.StateDiploma;
import nl.schoolleidersregister.registration.StatedDiploma;
import nl.schoolleidersregister.registration.StatedEmployment;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.store.Claims;
import nl.schoolleidersregister.store.Recorded;
import org.springframework.stereotype.Component;

/** Brings orders to a dossier with the facts they need; each can be refused by the rules its command names. */
@Component
public class DossierOffice {

    private final CommandDesk desk;
    private final Claims claims;
    private final ClaimKinds kinds;
    private final EnrolmentOffice enrolments;
    private final Rulebooks rulebooks;

    DossierOffice(CommandDesk desk, Claims claims, Pepper pepper, EnrolmentOffice enrolments, Rulebooks rulebooks) {
        this.desk = desk;
        this.claims = claims;
        this.kinds = new ClaimKinds(pepper);
        this.enrolments = enrolments;
        this.rulebooks = rulebooks;
    }

    /** Verifies the diploma and registers the person, under the next free number. */
    public Recorded register(DossierId dossier, Origin origin, QualificationId qualification, LocalDate from, Ask ask) {
        var regulation = rulebooks.book().inForceOn(from);
        var number = RegisterNumber.ofSerial(claims.nextNumberSerial());
        var order = new RegisterOnDiploma(
                dossier,
                origin,
                qualification,
                from,
                enrolments.dossierOf(origin.actor()).orElse(null),
                number,
                regulation.reference(),
                new CycleMonths(regulation.regulation().cycleMonths()));
        return send(order, ask.claiming(List.of(kinds.ofNumber(number, dossier))));
    }

    /** Does not accept the diploma. */
    public Recorded reject(DossierId dossier, Origin origin, QualificationId qualification, Reason reason, Ask ask) {
        var judge = enrolments.dossierOf(origin.actor()).orElse(null);
        return send(new RejectDiploma(dossier, origin, qualification, judge, reason), ask);
    }

    /** States another diploma. */
    public Recorded state(DossierId dossier, Origin origin, StatedDiploma diploma, Ask ask) {
        return send(new StateDiploma(dossier, origin, diploma), ask);
    }

    /** States an employment. */
    public Recorded start(DossierId dossier, Origin origin, StatedEmployment employment, Ask ask) {
        return send(new StartEmployment(dossier, origin, employment), ask);
    }

    /** States the end of an employment. */
    public Recorded end(DossierId dossier, Origin origin, EmploymentId employment, LocalDate until, Ask ask) {
        return send(new EndEmployment(dossier, origin, employment, until), ask);
    }

    private Recorded send(RegistrationCommand order, Ask ask) {
        Optional<Recorded> recorded = desk.send(order, ask);
        return recorded.orElseThrow();
    }
}
