package nl.schoolleidersregister.pages;

import java.util.List;

/**
 * The first page of somebody for whom nothing waits. Put it in the model as {@code home} for {@link #VIEW}.
 *
 * @param name who is logged in
 * @param roles names of the roles, message keys {@code role.<ROLE>}
 */
public record Home(String name, List<String> roles) {

    /** Template of the page. */
    public static final String VIEW = "home";

    public Home {
        roles = List.copyOf(roles);
    }
}
