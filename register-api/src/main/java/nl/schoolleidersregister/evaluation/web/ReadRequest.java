package nl.schoolleidersregister.evaluation.web;

import java.util.List;

/** What came of reading a request: facts, or every mistake in it. */
sealed interface ReadRequest {

    /** It can be evaluated. */
    record Accepted(EvaluationRequest request) implements ReadRequest {}

    /**
     * It cannot.
     *
     * @param errors the mistakes in the order in which they were met; never empty
     * @param count how many there are, should there be too many to tell
     */
    record Refused(List<InputError> errors, int count) implements ReadRequest {}
}
