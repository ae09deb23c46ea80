package nl.schoolleidersregister.days.store;

import java.time.Instant;
import java.time.LocalDate;
import nl.schoolleidersregister.shared.DossierId;

/**
 * A dossier that could not meet a day; tried again at every round until it can.
 *
 * @param reason code of the rule that refused, or what went wrong, for whoever looks
 * @param since when it failed first
 * @param tries how often it was tried
 */
public record DayFault(LocalDate day, DossierId dossier, String reason, Instant since, int tries) {}
