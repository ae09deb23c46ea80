package nl.schoolleidersregister.access;

import java.io.Serializable;
import java.util.UUID;

/**
 * Who is logged in, without saying who that is: the same for every login of one person at one issuer, and underivable
 * from issuer and subject without the register's pepper.
 */
public record AccountId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
