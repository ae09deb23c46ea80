package nl.schoolleidersregister.portfolio;

/** What somebody worked out, along the regulative cycle. */
public record Story(Prose problem, Prose diagnosis, Prose plan, Prose action, Prose evaluation) {

    /** What was written at a step. */
    public Prose at(Step step) {
        return switch (step) {
            case PROBLEM -> problem;
            case DIAGNOSIS -> diagnosis;
            case PLAN -> plan;
            case ACTION -> action;
            case EVALUATION -> evaluation;
        };
    }
}
