package nl.schoolleidersregister.recognition.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.recognition.GuideAccount;
import nl.schoolleidersregister.recognition.RecognitionKind;
import nl.schoolleidersregister.recognition.SessionId;
import nl.schoolleidersregister.recognition.view.GuidedSessions;
import nl.schoolleidersregister.recognition.view.RecognitionOnFile;
import nl.schoolleidersregister.recognition.view.RecognitionOnFile.State;
import nl.schoolleidersregister.recognition.view.Recognitions;
import nl.schoolleidersregister.recognition.view.SessionOnFile;
import nl.schoolleidersregister.regulation.view.Regulations;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.store.RequestKey;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What a guide took up and led; what belongs to another is not there (404). */
@Component
class OwnRecognitions {

    private final Visitor visitor;
    private final Recognitions recognitions;
    private final GuidedSessions sessions;
    private final Regulations regulations;
    private final Groups groups;
    private final RecognitionOffice office;

    OwnRecognitions(
            Visitor visitor,
            Recognitions recognitions,
            GuidedSessions sessions,
            Regulations regulations,
            Groups groups,
            RecognitionOffice office) {
        this.visitor = visitor;
        this.recognitions = recognitions;
        this.sessions = sessions;
        this.regulations = regulations;
        this.groups = groups;
        this.office = office;
    }

    static GuideAccount guide(Account account) {
        return new GuideAccount(account.id().value());
    }

    /** All that can be taken up with a code here: also those of an EVC provider, who leads no meetings. */
    List<RecognitionOnFile> taken(Account account) {
        return recognitions.of(guide(account)).stream()
                .filter(one -> one.kind() != RecognitionKind.ASSESSOR)
                .toList();
    }

    /** Those of somebody who leads meetings. */
    List<RecognitionOnFile> all(Account account) {
        return recognitions.of(guide(account)).stream()
                .filter(one -> one.kind().guides())
                .toList();
    }

    /** Those under which a meeting can have been led. */
    List<RecognitionOnFile> begun(Account account) {
        var today = visitor.today();
        return all(account).stream().filter(one -> one.on(today) != State.AHEAD).toList();
    }

    RecognitionOnFile recognition(Account account, UUID id) {
        return all(account).stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(OwnRecognitions::notThere);
    }

    List<SessionOnFile> sessions(Account account) {
        return sessions.of(guide(account));
    }

    SessionOnFile session(Account account, UUID id) {
        return sessions(account).stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(OwnRecognitions::notThere);
    }

    /** Competences of the standard in force, by code. */
    List<String> competences() {
        return regulations.competenceCodesOn(visitor.today());
    }

    /** What a form says, with who the people in it are. */
    Read<SessionForm.Stated> read(Account account, SessionForm form) {
        var under = begun(account).stream().map(one -> one.id().toString()).toList();
        return form.read(visitor.today(), under, competences(), groups.read(form.guidedPeople()));
    }

    /** Records a meeting; the same key means the same meeting. */
    SessionId record(Account account, SessionForm.Stated stated, RequestKey key) {
        var id = new SessionId(
                UUID.nameUUIDFromBytes((key.client() + "|" + key.key()).getBytes(StandardCharsets.UTF_8)));
        var origin = visitor.origin(account, Role.GUIDE);
        var own = visitor.dossierOf(account).orElse(null);
        office.record(stated.recognition(), origin, stated.session(id), own, Ask.repeatable(key));
        return id;
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
