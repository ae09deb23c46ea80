package nl.schoolleidersregister.quality;

import java.util.UUID;

/** One piece of work that assessors judged: a portfolio entry, or a file. */
public record JudgedWork(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
