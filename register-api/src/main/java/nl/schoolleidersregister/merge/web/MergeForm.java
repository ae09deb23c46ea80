package nl.schoolleidersregister.merge.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Two dossiers become one, as typed.
 *
 * @param stays id of the dossier that stays
 * @param mergeReason what shows that it is one person
 */
public record MergeForm(@Nullable String stays, @Nullable String mergeReason) {

    static final String NAME = "merge";

    private static final int WORDS = 150;

    /** Which one stays, which one goes, and why. */
    record Merge(DossierId goes, DossierId stays, Reason reason) {}

    /** As typed, without what was not. */
    static MergeForm staying(String stays) {
        return new MergeForm(stays, "");
    }

    Read<Merge> read(LocalDate today, UUID one, UUID other) {
        var reading = new Reading(NAME, today);
        var both = List.of(one.toString(), other.toString());
        var chosen = reading.choice("stays", Reading.typed(stays), both);
        var why = reading.text("mergeReason", Reading.typed(mergeReason), WORDS);
        return reading.end(() -> {
            var staying = UUID.fromString(chosen.orElseThrow());
            var going = staying.equals(one) ? other : one;
            return new Merge(new DossierId(going), new DossierId(staying), new Reason(why.orElseThrow()));
        });
    }
}
