package nl.schoolleidersregister.choice;

import static nl.schoolleidersregister.choice.LearningForm.Duty.INSTRUMENT;
import static nl.schoolleidersregister.choice.LearningForm.Duty.QUESTION;
import static nl.schoolleidersregister.choice.LearningForm.Duty.SHARED;
import static nl.schoolleidersregister.choice.LearningForm.Spectrum.FORMAL;
import static nl.schoolleidersregister.choice.LearningForm.Spectrum.INFORMAL;
import static nl.schoolleidersregister.choice.LearningForm.Spectrum.NON_FORMAL;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schoolleidersregister.choice.LearningForm.Duty;
import nl.schoolleidersregister.choice.LearningForm.Spectrum;
import nl.schoolleidersregister.regulation.Form;

/** The forms of learning (art. D1 and D2), most valued by school leaders first within informal and within the rest. */
public final class LearningForms {

    private static final List<LearningForm> ALL = List.of(
            form("SCHOOL_IMPROVEMENT", INFORMAL, QUESTION, SHARED),
            form("PEER_REFLECTION", INFORMAL, QUESTION, SHARED),
            form("LEARNING_NETWORK", INFORMAL, QUESTION, SHARED),
            form("COLLABORATION", INFORMAL, QUESTION, SHARED),
            form("SCHOOL_VISIT", INFORMAL, QUESTION, INSTRUMENT, SHARED),
            form("SOLO_REFLECTION", INFORMAL, QUESTION),
            form("FEEDBACK", INFORMAL, QUESTION, INSTRUMENT),
            form("ROLE_MODEL", INFORMAL, QUESTION),
            form("REFLECTION", INFORMAL, QUESTION),
            form("PRACTICE_QUESTION", INFORMAL, QUESTION, SHARED),
            form("COURSE", NON_FORMAL, QUESTION),
            form("COACHING", NON_FORMAL, QUESTION),
            form("LECTURE", NON_FORMAL, QUESTION),
            form("CONGRESS", NON_FORMAL, QUESTION, SHARED),
            form("STUDY_TRIP", NON_FORMAL, QUESTION, INSTRUMENT, SHARED),
            form("MD_PROGRAMME", NON_FORMAL, QUESTION),
            form("TRAINING", NON_FORMAL, QUESTION),
            form("MASTER", FORMAL));

    private LearningForms() {}

    /** All, in the order in which people choose. */
    public static List<LearningForm> all() {
        return ALL;
    }

    /** Their codes. */
    public static Set<Form> codes() {
        return ALL.stream().map(LearningForm::form).collect(Collectors.toUnmodifiableSet());
    }

    /** The form with this code. */
    public static Optional<LearningForm> find(String code) {
        return ALL.stream().filter(one -> one.form().code().equals(code)).findFirst();
    }

    private static LearningForm form(String code, Spectrum spectrum, Duty... duties) {
        return new LearningForm(new Form(code), spectrum, List.of(duties));
    }
}
