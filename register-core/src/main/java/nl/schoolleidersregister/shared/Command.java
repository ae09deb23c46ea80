package nl.schoolleidersregister.shared;

/**
 * An order to one stream. It carries all that a decision needs: who asks, when, and facts of other streams; a decision
 * asks nobody.
 */
public interface Command {

    /** Who gives the order, and when. */
    Origin origin();
}
