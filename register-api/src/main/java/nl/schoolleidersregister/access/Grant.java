package nl.schoolleidersregister.access;

/** One of those a row of the access table lets through. */
public sealed interface Grant {

    /** Everybody, logged in or not. */
    record Everyone() implements Grant {}

    /** Everybody who is logged in, with or without a role. */
    record LoggedIn() implements Grant {}

    /**
     * Whoever has a role.
     *
     * @param role the role
     * @param scope on whose things
     */
    record Holder(Role role, Scope scope) implements Grant {}
}
