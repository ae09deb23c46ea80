package nl.schoolleidersregister.scan.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.schoolleidersregister.scan.Frequency;
import nl.schoolleidersregister.scan.ScanAnswers;
import nl.schoolleidersregister.scan.ScanEdition;
import nl.schoolleidersregister.scan.ScanId;
import nl.schoolleidersregister.scan.ScanItem;
import nl.schoolleidersregister.shared.DossierId;
import org.jspecify.annotations.Nullable;

/**
 * One self-scan that was kept.
 *
 * @param answers none once the person is erased
 */
public record SelfScanOnFile(ScanId id, DossierId dossier, ScanEdition edition, ScanAnswers answers, Instant keptAt) {

    private static final ZoneId REGISTER = ZoneId.of("Europe/Amsterdam");

    /** The day on which it was kept. */
    public LocalDate day() {
        return LocalDate.ofInstant(keptAt, REGISTER);
    }

    /** How often this fitted; nothing when it was not asked, or is not known any more. */
    public Optional<Frequency> of(ScanItem item) {
        return answers.of(item);
    }

    /** The same as its place on the scale of 1 to 5, or null. */
    public @Nullable Integer place(ScanItem item) {
        return of(item).map(Frequency::value).orElse(null);
    }
}
