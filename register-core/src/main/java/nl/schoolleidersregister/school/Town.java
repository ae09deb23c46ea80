package nl.schoolleidersregister.school;

import nl.schoolleidersregister.shared.Text;

/** Where a school stands: the postal town (plaatsnaam). */
public record Town(String value) {

    public Town {
        if (!Text.isLine(value)) {
            throw new IllegalArgumentException("Not a town: " + value);
        }
    }
}
