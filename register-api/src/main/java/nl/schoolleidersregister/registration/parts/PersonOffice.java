package nl.schoolleidersregister.registration.parts;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.access.Pepper;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.person.BirthDate;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.person.NameChange;
import nl.schoolleidersregister.person.PersonCommand;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.registration.StandingCommand;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.store.Claim;
import nl.schoolleidersregister.store.Claims;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.store.Release;
import org.springframework.stereotype.Component;

/**
 * Brings orders about who somebody is, with the claims that go along: a name with its birth date and an e-mail address
 * belong to one dossier, and what somebody was called before is given up in the same transaction.
 */
@Component
public class PersonOffice {

    private final CommandDesk desk;
    private final Claims claims;
    private final ClaimKinds kinds;
    private final EnrolmentOffice enrolments;

    PersonOffice(CommandDesk desk, Claims claims, Pepper pepper, EnrolmentOffice enrolments) {
        this.desk = desk;
        this.claims = claims;
        this.kinds = new ClaimKinds(pepper);
        this.enrolments = enrolments;
    }

    /** Asks to be known under another name. */
    public Recorded ask(DossierId dossier, Origin origin, PersonName name, NameChange why, Ask ask) {
        return desk.send(new PersonCommand.AskNameChange(dossier, origin, name, why), ask)
                .orElseThrow();
    }

    /**
     * Records another name.
     *
     * @param born as on file; with the name it tells people apart
     * @param apart whether the registrar saw that a namesake with this birth date is somebody else
     */
    public Recorded rename(
            DossierId dossier, Origin origin, PersonName name, NameChange why, BirthDate born, boolean apart, Ask ask) {
        var judge = enrolments.dossierOf(origin.actor()).orElse(null);
        var order = new PersonCommand.ChangeName(dossier, origin, name, why, judge);
        return desk.send(order, moving(kinds.ofName(dossier, name, born, apart), ask))
                .orElseThrow();
    }

    /** Does not record the name that was asked. */
    public Recorded decline(DossierId dossier, Origin origin, Reason reason, Ask ask) {
        var judge = enrolments.dossierOf(origin.actor()).orElse(null);
        return desk.send(new PersonCommand.DeclineNameChange(dossier, origin, judge, reason), ask)
                .orElseThrow();
    }

    /** Reads mail elsewhere from now on. */
    public Recorded readElsewhere(DossierId dossier, Origin origin, EmailAddress email, Ask ask) {
        return desk.send(
                        new PersonCommand.ChangeEmail(dossier, origin, email),
                        moving(kinds.ofEmail(dossier, email), ask))
                .orElseThrow();
    }

    /** What somebody has already is not claimed once more; else all of its kind that they had is given up. */
    private Ask moving(Claim claim, Ask ask) {
        var own = claims.owner(claim.kind(), claim.value()).filter(claim.owner()::equals);
        return own.isPresent()
                ? ask
                : ask.claiming(List.of(claim)).releasing(List.of(new Release(claim.kind(), claim.owner(), null)));
    }

    /** Records that somebody died: who it was, and what the registration was, in one unit of work. */
    public Recorded died(DossierId dossier, Origin origin, LocalDate on, Ask ask) {
        var judge = enrolments.dossierOf(origin.actor()).orElse(null);
        return desk.send(
                        List.of(
                                new PersonCommand.RecordDeath(dossier, origin, on, judge),
                                new StandingCommand.CloseOnDeath(dossier, origin, on, judge)),
                        ask)
                .orElseThrow();
    }
}
