package nl.schoolleidersregister.regulation;

import nl.schoolleidersregister.shared.Text;

/** Name of a regulation, as in {@code VO-2026}. */
public record RegulationId(String value) {

    public RegulationId {
        if (!Text.isLine(value)) {
            throw new IllegalArgumentException("Not the name of a regulation: " + value);
        }
    }
}
