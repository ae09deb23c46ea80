package nl.schoolleidersregister.commands;

import java.util.List;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Origin;

/**
 * Orders to several streams that belong together: one unit of work, all or nothing.
 *
 * @param orders at least one, all of one origin; the last is the one that the answer is about
 */
public record Orders(List<Command> orders) implements Command {

    @Override
    public Origin origin() {
        return orders.getLast().origin();
    }
}
