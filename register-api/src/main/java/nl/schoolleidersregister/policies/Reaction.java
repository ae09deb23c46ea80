package nl.schoolleidersregister.policies;

import java.util.Optional;
import java.util.function.Function;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.RuleCode;

/**
 * What a policy asks for.
 *
 * @param lane orders of one lane are carried out in the order of their facts: the person or thing they are about
 * @param order what to do
 * @param refused what to do when a rule refuses it, by the rule's code; without an answer the refusal is the end of it
 */
public record Reaction(String lane, Command order, Function<RuleCode, Optional<Command>> refused) {

    /** An order that no rule refuses, or whose refusal needs no answer. */
    public static Reaction of(String lane, Command order) {
        return new Reaction(lane, order, _ -> Optional.empty());
    }
}
