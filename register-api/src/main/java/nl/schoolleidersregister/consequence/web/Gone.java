package nl.schoolleidersregister.consequence.web;

import java.time.LocalDate;

/** Points that counted in a decision and are gone. */
record Gone(String title, LocalDate day, int minutes) {}
