package nl.schoolleidersregister.person;

import java.time.LocalDate;

/** Day of birth. */
public record BirthDate(LocalDate value) {}
