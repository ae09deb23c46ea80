package nl.schoolleidersregister.evaluation.parts;

import java.util.Locale;

/** Whom a page speaks to: the same numbers, in other words. */
public enum Voice {
    /** Somebody looks at facts, of whomever they are. */
    FACTS,
    /** A leader looks at the own register. */
    OWN;

    String key(String text) {
        return "evaluation." + name().toLowerCase(Locale.ROOT) + "." + text;
    }
}
