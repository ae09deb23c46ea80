package nl.schoolleidersregister.offering.web;

import java.util.List;

/** What a programme can be (art. D1, D2), by code. */
public final class OfferedForms {

    /** Forms of what is offered and validated, message keys {@code evaluation.form.<FORM>}. */
    public static final List<String> CODES = List.of(
            "COURSE",
            "TRAINING",
            "MASTER",
            "CONGRESS",
            "LECTURE",
            "STUDY_TRIP",
            "MD_PROGRAMME",
            "COACHING",
            "LEARNING_NETWORK");

    private OfferedForms() {}
}
