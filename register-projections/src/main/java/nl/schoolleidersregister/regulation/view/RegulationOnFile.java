package nl.schoolleidersregister.regulation.view;

import java.time.Instant;
import java.time.LocalDate;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.regulation.RegulationId;
import nl.schoolleidersregister.regulation.Stage;
import nl.schoolleidersregister.regulation.document.RegulationDocument;
import org.jspecify.annotations.Nullable;

/**
 * One regulation as it is on file.
 *
 * @param document its last text; once adopted, the text that was adopted
 * @param draftedAt when that text came
 * @param adoptedAt null while it is a draft
 * @param repeal null unless it was repealed
 * @param version of its stream
 */
public record RegulationOnFile(
        RegulationDocument document,
        Stage stage,
        Instant draftedAt,
        @Nullable Instant adoptedAt,
        @Nullable Repeal repeal,
        long version) {

    /**
     * That and why it was repealed.
     *
     * @param from first day on which it is no longer in force
     */
    public record Repeal(LocalDate from, String reason, Instant at) {}

    /** Its name. */
    public RegulationId id() {
        return document.regulation().id();
    }

    /** What it says. */
    public Regulation regulation() {
        return document.regulation();
    }

    /** Whether it was adopted, repealed since or not. */
    public boolean wasAdopted() {
        return adoptedAt != null;
    }

    /** First day on which it is no longer in force; null while it was not repealed. */
    public @Nullable LocalDate repealedFrom() {
        return repeal == null ? null : repeal.from();
    }

    /** Whether it was adopted and is not repealed on a day, in force already or not. */
    public boolean standsOn(LocalDate day) {
        return wasAdopted() && (repeal == null || day.isBefore(repeal.from()));
    }
}
