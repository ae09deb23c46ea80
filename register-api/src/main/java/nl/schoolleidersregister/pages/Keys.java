package nl.schoolleidersregister.pages;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives every form a key of its own, so that sending it twice records it once. */
@Component("keys")
public final class Keys {

    /** A key that was never given before. */
    public String fresh() {
        return UUID.randomUUID().toString();
    }
}
