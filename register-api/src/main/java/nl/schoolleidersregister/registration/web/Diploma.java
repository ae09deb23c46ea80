package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;

/**
 * The diploma somebody states (art. A1).
 *
 * @param training name of the validated training
 * @param institution who gave it
 * @param awardedOn day on the diploma
 */
record Diploma(String training, String institution, LocalDate awardedOn) {}
