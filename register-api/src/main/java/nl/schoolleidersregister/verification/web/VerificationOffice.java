package nl.schoolleidersregister.verification.web;

import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.verification.VerificationCommand;
import nl.schoolleidersregister.verification.VerificationCommand.AnswerVerification;
import nl.schoolleidersregister.verification.VerificationCommand.CloseVerification;
import nl.schoolleidersregister.verification.VerificationCommand.OpenVerification;
import nl.schoolleidersregister.verification.VerificationCommand.RecordFinding;
import nl.schoolleidersregister.verification.VerificationId;
import nl.schoolleidersregister.verification.view.VerificationOnFile;
import org.springframework.stereotype.Component;

/** Brings orders to verifications; each can be refused by the rules its command names. */
@Component
class VerificationOffice {

    private final CommandDesk desk;

    VerificationOffice(CommandDesk desk) {
        this.desk = desk;
    }

    Recorded open(ProviderId provider, Origin origin, OpenForm.Stated stated, Ask ask) {
        return send(
                new OpenVerification(
                        new VerificationId(SortableIdentifiers.next()),
                        origin,
                        provider,
                        stated.offering(),
                        stated.question(),
                        stated.answerBy()),
                ask);
    }

    Recorded answer(VerificationOnFile one, Origin origin, Reason answer, Ask ask) {
        return send(new AnswerVerification(one.id(), origin, one.provider(), answer), ask);
    }

    Recorded find(VerificationId one, Origin origin, FindingForm.Stated stated, Ask ask) {
        return send(new RecordFinding(one, origin, stated.finding(), stated.reason(), stated.improveBy()), ask);
    }

    Recorded close(VerificationId one, Origin origin, Ask ask) {
        return send(new CloseVerification(one, origin), ask);
    }

    private Recorded send(VerificationCommand order, Ask ask) {
        return desk.send(order, ask).orElseThrow();
    }
}
