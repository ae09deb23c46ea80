package nl.schoolleidersregister.registration.view;

import nl.schoolleidersregister.regulation.Form;

/**
 * How much one form of learning is used, by everybody together.
 *
 * @param entries in all ledgers that were not taken back
 * @param minutes of those
 */
public record FormUse(Form form, int entries, long minutes) {}
