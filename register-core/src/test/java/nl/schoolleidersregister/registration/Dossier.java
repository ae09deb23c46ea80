package nl.schoolleidersregister.registration;

import java.util.List;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Scenario;

/** The dossier of a test that goes on from one order to the next, and can be asked how it stands. */
final class Dossier {

    private static final String STREAM = Registration.streamOf(RegistrationFixture.DOSSIER);

    private final MemoryStreams<Registration, RegistrationEvent, RegistrationCommand> streams =
            RegistrationFixture.streams();
    private final Scenario<RegistrationEvent, RegistrationCommand> scenario =
            new Scenario<>(streams, STREAM, RegistrationFixture.DOSSIER.subject());

    /** What happened before, as it was recorded. */
    Dossier given(RegistrationEvent... history) {
        scenario.given(history);
        return this;
    }

    /** What was ordered before; each of these has to be decided. */
    Dossier after(RegistrationCommand... orders) {
        for (var order : orders) {
            streams.order(STREAM, order);
        }
        return this;
    }

    /** The order that the test is about. */
    Scenario<RegistrationEvent, RegistrationCommand>.Outcome when(RegistrationCommand order) {
        return scenario.when(order);
    }

    /** What an order records, for facts that are too large to write out. */
    List<RegistrationEvent> recordedBy(RegistrationCommand order) {
        return streams.order(STREAM, order);
    }

    Status status() {
        return career().status();
    }

    Career career() {
        var career = Career.NONE;
        for (var message : streams.recorded(STREAM)) {
            career = career.after((RegistrationEvent) message.getPayload());
        }
        return career;
    }

    /** The proposal of a kind that waits. */
    ProposalId proposed(ProposalKind kind) {
        var proposal = career().standing().of(kind);
        if (proposal == null) {
            throw new AssertionError("No proposal " + kind + " in " + career().standing());
        }
        return proposal.id();
    }
}
