package nl.schoolleidersregister.recognition;

import java.util.List;

/** For which boards an assessor worked, by the own word of the assessor (art. F4); none is an answer too. */
public record Stays(List<Stay> all) {

    public Stays {
        all = List.copyOf(all);
    }
}
