package nl.schoolleidersregister.structure.broken.features.school.web;

/** Inside of the feature school: public for its own packages only. */
public final class SchoolPage {}
