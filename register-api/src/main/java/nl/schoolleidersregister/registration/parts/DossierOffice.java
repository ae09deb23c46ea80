package nl.schoolleidersregister.registration.parts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.access.Pepper;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.evaluation.view.Rulebooks;
import nl.schoolleidersregister.registration.AdmissionCommand.AdmitAspirant;
import nl.schoolleidersregister.registration.AdmissionCommand.AnswerQuestion;
import nl.schoolleidersregister.registration.AdmissionCommand.AskMore;
import nl.schoolleidersregister.registration.AdmissionCommand.EnrolAgain;
import nl.schoolleidersregister.registration.AdmissionCommand.GiveOwnStatement;
import nl.schoolleidersregister.registration.EmploymentId;
import nl.schoolleidersregister.registration.ProcedureId;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.registration.RegistrationCommand;
import nl.schoolleidersregister.registration.RegistrationCommand.EndEmployment;
import nl.schoolleidersregister.registration.RegistrationCommand.RegisterOnQualification;
import nl.schoolleidersregister.registration.RegistrationCommand.RejectQualification;
import nl.schoolleidersregister.registration.RegistrationCommand.StartEmployment;
import nl.schoolleidersregister.registration.RegistrationCommand.StateQualification;
import nl.schoolleidersregister.registration.StatedEmployment;
import nl.schoolleidersregister.registration.StatedQualification;
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
        var number = RegisterNumber.ofSerial(claims.nextNumberSerial());
        var order = new RegisterOnQualification(
                dossier,
                origin,
                qualification,
                from,
                enrolments.dossierOf(origin.actor()).orElse(null),
                number,
                rulebooks.book());
        return send(order, ask.claiming(List.of(kinds.ofNumber(number, dossier))));
    }

    /** Admits somebody in a validated training as an aspirant (art. A2). */
    public Recorded admit(DossierId dossier, Origin origin, QualificationId training, Ask ask) {
        var judge = enrolments.dossierOf(origin.actor()).orElse(null);
        return send(new AdmitAspirant(dossier, origin, training, judge, rulebooks.book()), ask);
    }

    /** Asks the leader for what is missing (art. I1). */
    public Recorded askMore(DossierId dossier, Origin origin, ProcedureId procedure, Reason what, Ask ask) {
        var judge = enrolments.dossierOf(origin.actor()).orElse(null);
        return send(new AskMore(dossier, origin, procedure, judge, what, rulebooks.book()), ask);
    }

    /** Hands in what was asked. */
    public Recorded answer(DossierId dossier, Origin origin, ProcedureId procedure, Reason answer, Ask ask) {
        return send(new AnswerQuestion(dossier, origin, procedure, answer), ask);
    }

    /** Enrols again after the enrolment expired (art. A3). */
    public Recorded enrolAgain(DossierId dossier, Origin origin, StatedQualification qualification, Ask ask) {
        return send(new EnrolAgain(dossier, origin, qualification), ask);
    }

    /** Does not accept the diploma. */
    public Recorded reject(DossierId dossier, Origin origin, QualificationId qualification, Reason reason, Ask ask) {
        var judge = enrolments.dossierOf(origin.actor()).orElse(null);
        return send(new RejectQualification(dossier, origin, qualification, judge, reason), ask);
    }

    /** States another diploma. */
    public Recorded state(DossierId dossier, Origin origin, StatedQualification diploma, Ask ask) {
        return send(new StateQualification(dossier, origin, diploma), ask);
    }

    /** States an employment. */
    public Recorded start(DossierId dossier, Origin origin, StatedEmployment employment, Ask ask) {
        return send(new StartEmployment(dossier, origin, employment), ask);
    }

    /** States the end of an employment. */
    public Recorded end(DossierId dossier, Origin origin, EmploymentId employment, LocalDate until, Ask ask) {
        return send(new EndEmployment(dossier, origin, employment, until), ask);
    }

    /**
     * States to work or have worked somewhere without an employer who confirms it; the lot decides whether somebody
     * looks into it.
     *
     * @return nothing when it was confirmed or stated before
     */
    public Optional<Recorded> state(DossierId dossier, Origin origin, EmploymentId employment, Ask ask) {
        var sample = rulebooks.book().inForceOn(origin.today()).regulation().ownStatementSamplePercent();
        return desk.send(new GiveOwnStatement(dossier, origin, employment, Lot.draws(employment, sample)), ask);
    }

    private Recorded send(RegistrationCommand order, Ask ask) {
        Optional<Recorded> recorded = desk.send(order, ask);
        return recorded.orElseThrow();
    }
}
