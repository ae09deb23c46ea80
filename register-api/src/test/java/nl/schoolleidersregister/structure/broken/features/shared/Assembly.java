package nl.schoolleidersregister.structure.broken.features.shared;

import nl.schoolleidersregister.structure.broken.features.school.School;

/** A class that is listed as one that puts features together. */
public record Assembly(School school) {

    /** What stands in it is listed with it. */
    public record Part(School school) {}
}
