package nl.schoolleidersregister.offering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schoolleidersregister.offering.OfferingCommand.ListExecution;
import nl.schoolleidersregister.offering.OfferingCommand.RevokeOffering;
import nl.schoolleidersregister.offering.OfferingEvent.ExecutionListed;
import nl.schoolleidersregister.offering.OfferingEvent.ExecutionVoided;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingRevoked;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingValidated;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Rule;
import org.jspecify.annotations.Nullable;

/** What a validation that is taken back comes to: every execution, also one that is told of afterwards, once. */
final class Revocation {

    private final Map<ExecutionId, LocalDate> lastDays = new LinkedHashMap<>();

    /** Null until it is validated. */
    private @Nullable LocalDate first;

    /** Null while the validation stands. */
    private @Nullable LocalDate from;

    List<OfferingEvent> revoke(RevokeOffering order) {
        Rule.check(
                new OfferingWasValidated(first != null),
                new ValidationGoesFromADayItHeld(
                        order.from(), first, order.origin().today()),
                new ValidationGoesFurtherBack(order.from(), from));
        var at = order.origin().at();
        var facts = new ArrayList<OfferingEvent>();
        facts.add(new OfferingRevoked(order.from(), Personal.of(order.reason()), at));
        lastDays.forEach((execution, last) -> facts.addAll(voided(execution, last, order.from(), at)));
        return facts;
    }

    List<OfferingEvent> list(ListExecution order) {
        if (lastDays.containsKey(order.execution())) {
            return List.of();
        }
        var at = order.origin().at();
        var facts = new ArrayList<OfferingEvent>();
        facts.add(new ExecutionListed(order.execution(), order.lastDay(), at));
        if (from != null) {
            facts.addAll(voided(order.execution(), order.lastDay(), from, at));
        }
        return facts;
    }

    private static List<ExecutionVoided> voided(ExecutionId execution, LocalDate last, LocalDate from, Instant at) {
        return last.isBefore(from) ? List.of() : List.of(new ExecutionVoided(execution, from, at));
    }

    void evolve(OfferingEvent event) {
        switch (event) {
            case OfferingValidated fact ->
                first = first == null || fact.valid().from().isBefore(first)
                        ? fact.valid().from()
                        : first;
            case OfferingRevoked fact -> from = fact.from();
            case ExecutionListed fact -> lastDays.put(fact.execution(), fact.lastDay());
            default -> {
                // Changes nothing in what a revocation comes to.
            }
        }
    }
}
