package nl.schoolleidersregister.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.evidence.EvidenceCommand.AttachEvidence;
import nl.schoolleidersregister.evidence.EvidenceCommand.WithdrawEvidence;
import nl.schoolleidersregister.evidence.EvidenceEvent.EvidenceAttached;
import nl.schoolleidersregister.evidence.EvidenceEvent.EvidenceWithdrawn;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The stream of the evidence of one thing in one dossier: how many files it has is decided here, not counted. */
public final class Evidence extends Stream<EvidenceEvent> {

    private static final String TYPE = "evidence:";
    private static final int UUID_LENGTH = 36;

    private final Map<EvidenceId, Personal<AttachedFile>> attached = new HashMap<>();

    /** The stream by its id. */
    public Evidence(String id) {
        super(id);
    }

    /** Id of the stream of a thing: {@code evidence:<dossier>:<kind>:<thing>}. */
    public static String streamOf(DossierId dossier, About about) {
        return TYPE + dossier + ":" + about;
    }

    @Override
    protected Subject subject() {
        var dossier = id().substring(TYPE.length(), TYPE.length() + UUID_LENGTH);
        return new DossierId(UUID.fromString(dossier)).subject();
    }

    /**
     * Checks what can be known of a file alone, before it is stored.
     *
     * @throws nl.schoolleidersregister.shared.RuleViolated by the first four rules that {@link AttachEvidence} names
     */
    public static void check(OfferedFile offered) {
        Rule.check(
                new FileHasContent(offered.size()),
                new FileIsAtMostTenMegabytes(offered.size()),
                new FileIsWhatItsNameSays(offered.file().name().ending(), offered.detected()),
                new FileIsPhotoOrPdf(offered.detected()));
    }

    /** Decides an order; which rules can refuse it stands with each order. */
    public void decide(EvidenceCommand command) {
        switch (command) {
            case AttachEvidence order -> attach(order);
            case WithdrawEvidence order -> withdraw(order);
        }
    }

    private void attach(AttachEvidence order) {
        var offered = order.offered();
        check(offered);
        var type = offered.detected().type().orElseThrow();
        Rule.check(
                new EvidenceChangesBeforeTheDecision(order.standing()),
                new SameFileIsAttachedOnce(has(offered.file().hash())),
                new OneThingHasAtMostTenFiles(attached.size()));
        var at = order.origin().at();
        record(new EvidenceAttached(order.id(), order.about(), Personal.of(offered.file()), type, offered.size(), at));
    }

    private boolean has(ContentHash hash) {
        return attached.values().stream()
                .flatMap(file -> file.known().stream())
                .anyMatch(file -> file.hash().equals(hash));
    }

    private void withdraw(WithdrawEvidence order) {
        Rule.check(
                new EvidenceIsAttached(attached.containsKey(order.id())),
                new EvidenceChangesBeforeTheDecision(order.standing()));
        record(new EvidenceWithdrawn(order.id(), order.origin().at()));
    }

    @EventSourcingHandler
    void evolve(EvidenceEvent event) {
        switch (event) {
            case EvidenceAttached fact -> attached.put(fact.evidence(), fact.file());
            case EvidenceWithdrawn fact -> attached.remove(fact.evidence());
        }
    }
}
