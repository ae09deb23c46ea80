package nl.schoolleidersregister.portfolio;

import java.util.UUID;

/** That an entry is shown to one person for a time. */
public record PortfolioShareId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
