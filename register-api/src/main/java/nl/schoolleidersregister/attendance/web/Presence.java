package nl.schoolleidersregister.attendance.web;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;

/** Somebody was there on a day for so long. */
public record Presence(DossierId participant, LocalDate day, Minutes minutes) {}
