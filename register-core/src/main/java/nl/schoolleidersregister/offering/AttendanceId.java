package nl.schoolleidersregister.offering;

import java.util.UUID;

/** One record of somebody being there on one day. */
public record AttendanceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
