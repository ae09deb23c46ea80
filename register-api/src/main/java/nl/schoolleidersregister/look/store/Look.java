package nl.schoolleidersregister.look.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolleidersregister.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * That somebody looked at a dossier, as often as it was on one day.
 *
 * @param account opaque id of who looked; it is told to nobody
 * @param organisation number of the board for which somebody looked; null for the register's office
 */
public record Look(
        LocalDate day,
        UUID account,
        Role role,
        @Nullable String organisation,
        Sight what,
        Instant first,
        Instant last,
        int times) {}
