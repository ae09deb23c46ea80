package nl.schoolleidersregister.pages;

import java.io.Serializable;
import java.util.List;

/**
 * A rule said no. Put it in the model as {@code refusal}: the page says what the rule is and what can be done, and
 * keeps what was typed.
 *
 * @param code message keys {@code refusal.<code>} (what is the matter) and {@code refusal.<code>.next} (what can be
 *     done)
 * @param article article of the regulation, or empty where the rule is the register's own
 * @param args what the texts fill in
 */
public record Refusal(String code, String article, List<Object> args) implements Serializable {

    public Refusal {
        args = Notice.storable(args);
    }
}
