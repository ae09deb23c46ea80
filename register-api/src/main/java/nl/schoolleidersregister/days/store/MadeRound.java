package nl.schoolleidersregister.days.store;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A round that was made.
 *
 * @param concerned how many dossiers the day concerned
 * @param at when it was done, which is later than its day where it was caught up
 */
public record MadeRound(LocalDate day, int concerned, Instant at) {}
