package nl.schoolleidersregister.activity.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolleidersregister.shared.Minutes;
import org.jspecify.annotations.Nullable;

/**
 * A day that was claimed and that nobody has confirmed.
 *
 * @param name of the leader in full; null once the person is erased
 * @param certificates how many files stand with the activity
 */
public record ClaimedDay(
        UUID activity,
        UUID dossier,
        @Nullable String name,
        String title,
        String provider,
        LocalDate day,
        Minutes minutes,
        Instant claimedAt,
        int certificates) {}
