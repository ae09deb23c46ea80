package nl.schoolleidersregister.person;

import java.time.LocalDate;

/** Day of death. */
public record DayOfDeath(LocalDate value) {}
