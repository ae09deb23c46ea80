package nl.schoolleidersregister.structure.broken;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** The other side: the moment, the id and the seed are handed over. */
public record HandedTimeAndChance(Instant moment, UUID id, long seed) {

    LocalDate day() {
        return moment.atZone(ZoneOffset.UTC).toLocalDate();
    }

    void shuffle(List<String> names) {
        Collections.shuffle(names, new Random(seed));
    }
}
