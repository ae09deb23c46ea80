package nl.schoolleidersregister.namesake;

import static nl.schoolleidersregister.shared.Moments.LEADER;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import java.time.LocalDate;
import java.util.UUID;
import nl.schoolleidersregister.namesake.NamesakeCommand.Admit;
import nl.schoolleidersregister.namesake.NamesakeCommand.Dismiss;
import nl.schoolleidersregister.namesake.NamesakeCommand.Suspect;
import nl.schoolleidersregister.namesake.NamesakeEvent.Admitted;
import nl.schoolleidersregister.namesake.NamesakeEvent.Applicant;
import nl.schoolleidersregister.namesake.NamesakeEvent.Dismissed;
import nl.schoolleidersregister.namesake.NamesakeEvent.Suspected;
import nl.schoolleidersregister.person.BirthDate;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Scenario;
import nl.schoolleidersregister.shared.Subject;

/** The sentences of the tests about one task. */
final class NamesakeFixture {

    private static final NamesakeCase CASE = new NamesakeCase(UUID.fromString("00000000-0000-4000-8000-0000000000b1"));
    private static final DossierId EXISTING = new DossierId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    private static final Attempt ATTEMPT = new Attempt(
            new PersonName("Sanne", "de", "Wit (demo)"),
            new BirthDate(LocalDate.of(1980, 5, 17)),
            new EmailAddress("s.dewit@voorbeeld.example"));
    private static final Reason REASON = new Reason("Twee mensen: andere geboorteplaats.");

    private NamesakeFixture() {}

    static Scenario<NamesakeEvent, NamesakeCommand> given(NamesakeEvent... history) {
        var streams = new MemoryStreams<>(Namesake.class, NamesakeEvent.class, Namesake::new, Namesake::decide);
        var subject = new Subject(CASE.toString());
        return new Scenario<NamesakeEvent, NamesakeCommand>(streams, Namesake.streamOf(CASE), subject).given(history);
    }

    static Suspect suspect(String on) {
        return new Suspect(CASE, leaderOn(on), EXISTING, ATTEMPT);
    }

    static Admit admit(String on) {
        return new Admit(CASE, registrarOn(on), REASON);
    }

    static Dismiss dismiss(String on) {
        return new Dismiss(CASE, registrarOn(on));
    }

    static Suspected suspected(String on) {
        return new Suspected(EXISTING, new Applicant(LEADER.account()), Personal.of(ATTEMPT), noon(on));
    }

    static Admitted admitted(String on) {
        return new Admitted(Personal.of(REASON), noon(on));
    }

    static Dismissed dismissed(String on) {
        return new Dismissed(noon(on));
    }
}
