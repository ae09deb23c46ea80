package nl.schoolleidersregister.evaluation;

/** Whether what is asked is there. */
public enum Outcome {
    MET,
    NOT_MET
}
