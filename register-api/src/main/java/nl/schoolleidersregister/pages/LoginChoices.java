package nl.schoolleidersregister.pages;

import java.util.List;

/**
 * The ways to log in. Put it in the model as {@code login} for {@link #VIEW}.
 *
 * @param choices at least one
 * @param demo whether these are made-up people to try the register with
 */
public record LoginChoices(List<Choice> choices, boolean demo) {

    /** Template of the login page. */
    public static final String VIEW = "login";

    /**
     * One way.
     *
     * @param name what the button says: an organisation, or a demo person
     * @param href where it leads
     */
    public record Choice(String name, String href) {}

    public LoginChoices {
        choices = List.copyOf(choices);
    }
}
