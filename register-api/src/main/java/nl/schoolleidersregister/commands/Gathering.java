package nl.schoolleidersregister.commands;

import nl.schoolleidersregister.shared.Command;

/**
 * Completes orders of one kind with facts of other streams, read from the log where the order is carried out: what a
 * policy orders knows its own fact only.
 *
 * @param <C> the kind of order
 */
public interface Gathering<C extends Command> {

    /** Which orders. */
    Class<C> orders();

    /** The same order, complete. */
    C gather(C order);
}
