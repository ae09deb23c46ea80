package nl.schoolleidersregister.recognition.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.recognition.GuideName;
import nl.schoolleidersregister.recognition.GuidedSession;
import nl.schoolleidersregister.recognition.RecognitionCommand.AgreeRemit;
import nl.schoolleidersregister.recognition.RecognitionCommand.EndRecognition;
import nl.schoolleidersregister.recognition.RecognitionCommand.GrantRecognition;
import nl.schoolleidersregister.recognition.RecognitionCommand.RecordSession;
import nl.schoolleidersregister.recognition.RecognitionCommand.RenewRecognition;
import nl.schoolleidersregister.recognition.RecognitionCommand.StateStays;
import nl.schoolleidersregister.recognition.RecognitionCommand.TakeUpRecognition;
import nl.schoolleidersregister.recognition.RecognitionCommand.WithdrawSession;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.RecognitionKind;
import nl.schoolleidersregister.recognition.Remit;
import nl.schoolleidersregister.recognition.SessionError;
import nl.schoolleidersregister.recognition.SessionId;
import nl.schoolleidersregister.recognition.Stays;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.visit.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings orders to recognitions; each can be refused by the rules its command names. Waits until the views show it. */
@Component
class RecognitionOffice {

    private final CommandDesk desk;
    private final Shown shown;

    RecognitionOffice(CommandDesk desk, Shown shown) {
        this.desk = desk;
        this.shown = shown;
    }

    /** Recognises somebody for a term. */
    Recorded grant(Origin origin, GuideName name, RecognitionKind kind, LocalDate from, LocalDate until, Ask ask) {
        var id = new RecognitionId(SortableIdentifiers.next());
        return send(new GrantRecognition(id, origin, name, kind, from, until), ask)
                .orElseThrow();
    }

    /** The account that asks takes it up. */
    void takeUp(RecognitionId recognition, Origin origin, Ask ask) {
        send(new TakeUpRecognition(recognition, origin), ask);
    }

    /** Recognises the guide for another term. */
    void renew(RecognitionId recognition, Origin origin, LocalDate from, LocalDate until, Ask ask) {
        send(new RenewRecognition(recognition, origin, from, until), ask);
    }

    /** Ends it from a day. */
    void end(RecognitionId recognition, Origin origin, LocalDate from, Reason reason, Ask ask) {
        send(new EndRecognition(recognition, origin, from, reason), ask);
    }

    /** Records a meeting. */
    void record(RecognitionId recognition, Origin origin, GuidedSession session, @Nullable DossierId guide, Ask ask) {
        send(new RecordSession(recognition, origin, session, guide), ask);
    }

    /** Takes a meeting back. */
    void withdraw(RecognitionId recognition, Origin origin, SessionId session, SessionError why, Ask ask) {
        send(new WithdrawSession(recognition, origin, session, why), ask);
    }

    /** Agrees with an assessor what they judge. */
    void agree(RecognitionId recognition, Origin origin, Remit remit, Ask ask) {
        send(new AgreeRemit(recognition, origin, remit), ask);
    }

    /** Takes down for which boards an assessor worked. */
    void state(RecognitionId recognition, Origin origin, Stays stays, Ask ask) {
        send(new StateStays(recognition, origin, stays), ask);
    }

    private Optional<Recorded> send(Command order, Ask ask) {
        return desk.send(order, ask).map(shown::await);
    }
}
