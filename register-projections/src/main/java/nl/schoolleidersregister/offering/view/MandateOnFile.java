package nl.schoolleidersregister.offering.view;

import java.time.Instant;
import nl.schoolleidersregister.school.BoardNumber;
import org.jspecify.annotations.Nullable;

/**
 * That a board may record who was at an execution.
 *
 * @param name of the board; its number where no name is on file
 * @param endedAt null while it stands
 */
public record MandateOnFile(
        BoardNumber board,
        String name,
        Instant givenAt,
        @Nullable Instant endedAt) {}
