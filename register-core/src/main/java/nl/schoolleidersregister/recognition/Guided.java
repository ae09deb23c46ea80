package nl.schoolleidersregister.recognition;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.recognition.GuidedCommand.CreditGuided;
import nl.schoolleidersregister.recognition.GuidedCommand.RefuseGuidedCrediting;
import nl.schoolleidersregister.recognition.GuidedCommand.WithdrawGuidedCredit;
import nl.schoolleidersregister.recognition.GuidedEvent.GuidedCreditWithdrawn;
import nl.schoolleidersregister.recognition.GuidedEvent.GuidedCredited;
import nl.schoolleidersregister.recognition.GuidedEvent.GuidedCreditingRefused;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.EntryId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.StreamIds;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The stream of one person's part in one meeting: credited once, and perhaps not after all. */
public final class Guided extends Stream<GuidedEvent> {

    private static final String TYPE = "guided:";

    private boolean told;
    private boolean stands;

    /** A part's stream by its id. */
    public Guided(String id) {
        super(id);
    }

    /** Id of a part's stream, in which whose it is stands. */
    public static String streamOf(DossierId dossier, SessionId session) {
        return StreamIds.owned(TYPE, session, dossier);
    }

    static CreditId creditOf(DossierId dossier, SessionId session) {
        return new CreditId(UUID.nameUUIDFromBytes((dossier + "|" + session).getBytes(UTF_8)));
    }

    @Override
    protected Subject subject() {
        return StreamIds.owner(id()).subject();
    }

    /** Decides an order. */
    public void decide(GuidedCommand command) {
        switch (command) {
            case CreditGuided order -> {
                if (!told) {
                    record(new GuidedCredited(
                            order.recognition(),
                            order.meeting().title(),
                            points(order),
                            order.origin().at()));
                }
            }
            case WithdrawGuidedCredit order -> {
                if (stands) {
                    record(new GuidedCreditWithdrawn(
                            order.credit(), order.why(), order.origin().at()));
                }
            }
            case RefuseGuidedCrediting order -> {
                if (stands) {
                    record(new GuidedCreditingRefused(
                            order.credit(), order.rule(), order.origin().at()));
                }
            }
        }
    }

    private static PePoints points(CreditGuided order) {
        var meeting = order.meeting();
        return new PePoints(
                order.credit(),
                new EntryId(meeting.id().value()),
                Basis.IN_BETWEEN,
                order.kind().form(),
                meeting.minutes(),
                meeting.day(),
                meeting.day(),
                null,
                meeting.competences());
    }

    @EventSourcingHandler
    void evolve(GuidedEvent event) {
        switch (event) {
            case GuidedCredited _ -> {
                told = true;
                stands = true;
            }
            case GuidedCreditingRefused _ -> stands = false;
            case GuidedCreditWithdrawn _ -> stands = false;
        }
    }
}
