package nl.schoolleidersregister.regulation;

import java.time.Instant;
import java.time.LocalDate;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Stored;

/** Facts about one regulation. */
public sealed interface RegulationEvent extends Event {

    /** A draft came on file, with all of its text; binds nobody. */
    @Stored("regulation.drafted")
    record RegulationDrafted(DocumentHash hash, DocumentText document, Instant at) implements RegulationEvent {}

    /** Another text took the place of the one before. */
    @Stored("regulation.redrafted")
    record RegulationRedrafted(DocumentHash hash, DocumentText document, Instant at) implements RegulationEvent {}

    /**
     * The profession adopted it.
     *
     * @param hash of the text that was adopted, the last one drafted
     * @param standard whose competences it counts
     * @param inForceFrom first day on which it is in force
     * @param runningCycles what it does to running cycles
     */
    @Stored("regulation.adopted")
    record RegulationAdopted(
            DocumentHash hash, StandardId standard, LocalDate inForceFrom, RunningCycles runningCycles, Instant at)
            implements RegulationEvent {}

    /**
     * It was repealed.
     *
     * @param from first day on which it is no longer in force
     */
    @Stored("regulation.repealed")
    record RegulationRepealed(LocalDate from, RepealReason reason, Instant at) implements RegulationEvent {}
}
