package nl.schoolleidersregister.evaluation.web;

import java.time.LocalDate;
import nl.schoolleidersregister.evaluation.Evaluation;
import nl.schoolleidersregister.evaluation.Evaluator;
import nl.schoolleidersregister.evaluation.Facts;
import nl.schoolleidersregister.regulation.Regulation;

/**
 * Facts to be held against a regulation.
 *
 * @param regulation the cycle's regulation
 * @param on the day looked at
 */
record EvaluationRequest(Facts facts, Regulation regulation, LocalDate on) {

    Evaluation evaluate() {
        return Evaluator.evaluate(facts, regulation, on);
    }
}
