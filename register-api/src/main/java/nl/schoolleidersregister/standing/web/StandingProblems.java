package nl.schoolleidersregister.standing.web;

import java.util.Map;
import nl.schoolleidersregister.pages.Texts;
import nl.schoolleidersregister.visit.OrderAnswers;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is wrong with a request about standing, as problem documents (RFC 9457). */
@RestControllerAdvice(assignableTypes = StandingApi.class)
class StandingProblems extends OrderAnswers {

    StandingProblems(Texts texts) {
        super(
                texts,
                Map.ofEntries(
                        Map.entry("measureKind", "soort"),
                        Map.entry("measureThrough", "totEnMet"),
                        Map.entry("measureReason", "uitleg"),
                        Map.entry("suspendedThrough", "totEnMet"),
                        Map.entry("suspensionReason", "uitleg"),
                        Map.entry("removal", "reden"),
                        Map.entry("removalReason", "uitleg"),
                        Map.entry("restored", "opnieuw"),
                        Map.entry("restorationReason", "uitleg")));
    }
}
