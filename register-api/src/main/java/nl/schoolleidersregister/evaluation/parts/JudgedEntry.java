package nl.schoolleidersregister.evaluation.parts;

import java.time.LocalDate;
import nl.schoolleidersregister.regulation.Form;

/** An entry of an evaluation that was kept, as far as a page needs it. */
public record JudgedEntry(String title, Form form, LocalDate date) {}
