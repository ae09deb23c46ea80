package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody tried to enrol with the family name and birth date of somebody already known: the same person or a namesake?
 * In the model as {@code task}, with {@code form} ({@link NamesakeForm}).
 *
 * @param id in the address of the page
 * @param since day of the attempt
 */
record NamesakeTask(String id, LocalDate since, Party newcomer, Party known) {

    /** Template of the task. */
    static final String VIEW = "registration/namesake";

    /**
     * One of the two.
     *
     * @param name in full
     * @param number register number, or null
     * @param school name and place, or null
     * @param dossier id of the dossier, or null for the newcomer
     */
    record Party(
            String name,
            @Nullable LocalDate birthDate,
            String email,
            @Nullable String number,
            @Nullable String school,
            @Nullable String dossier) {}
}
