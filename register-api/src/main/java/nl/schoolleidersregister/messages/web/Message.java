package nl.schoolleidersregister.messages.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.schoolleidersregister.evaluation.parts.Line;
import org.jspecify.annotations.Nullable;

/**
 * One message.
 *
 * @param id the fact it tells, by its own id in the log
 * @param unread whether it came since the last visit
 * @param what the message in one line
 * @param todo what to do about it
 * @param href where to do or read it; null for nowhere
 * @param link message key of the words of that link; null for nowhere
 */
record Message(
        UUID id,
        LocalDate on,
        boolean unread,
        Line what,
        Line todo,
        @Nullable String href,
        @Nullable String link) {}
