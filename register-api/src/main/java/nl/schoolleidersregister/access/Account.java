package nl.schoolleidersregister.access;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is logged in. Name and e-mail are what the identity provider says, for the top of the page and to
 * prefill a form; what the register holds about a person stands in the dossier.
 *
 * @param id stable and opaque
 * @param name for the screen
 * @param email absent when the provider gives none
 * @param roles may be empty: then only what is open to everybody logged in
 * @param represents the board somebody acts for; always there with BOARD and SUPERVISORY_BOARD
 */
public record Account(
        AccountId id,
        String name,
        @Nullable String email,
        Set<Role> roles,
        @Nullable BoardNumber represents) implements Known, Serializable {

    /** Copies the roles, and refuses to act for a board without naming it. */
    public Account {
        roles = Set.copyOf(roles);
        if (represents == null && roles.stream().anyMatch(Role::actsForABoard)) {
            throw new IllegalArgumentException("Acts for a board, but for which? " + id + " " + roles);
        }
    }

    /** Whether this person has the role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    @Override
    public Account account() {
        return this;
    }

    /** Without name and e-mail: this lands in logs. */
    @Override
    public String toString() {
        return "Account[" + id + " " + roles + "]";
    }
}
