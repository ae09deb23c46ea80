package nl.schoolleidersregister.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The main menu for each role. It names only pages that exist; who may open them is decided in access. */
@Component("navigation")
public final class Navigation {

    /**
     * One entry of the menu.
     *
     * @param key message key {@code nav.<key>}
     * @param href path of the page
     */
    public record Item(String key, String href) {}

    private static final Item SEARCH = new Item("search", "/");
    private static final Item MY_REGISTER = new Item("my-register", "/mijn-register");
    private static final Item OFFICE = new Item("office", "/kantoor");
    private static final Item HOME = new Item("home", "/thuis");

    /** The menu for somebody with these roles (their names); without roles that of the public. */
    public List<Item> items(@Nullable Collection<?> roles) {
        var items = new LinkedHashSet<Item>();
        if (roles != null) {
            roles.forEach(role -> items.add(homeOf(role)));
        }
        items.add(SEARCH);
        return new ArrayList<>(items);
    }

    /** Where somebody with these roles begins. */
    public String start(@Nullable Collection<?> roles) {
        return items(roles).getFirst().href();
    }

    private static Item homeOf(Object role) {
        return switch (role.toString()) {
            case "LEADER" -> MY_REGISTER;
            case "REGISTRAR" -> OFFICE;
            default -> HOME;
        };
    }
}
