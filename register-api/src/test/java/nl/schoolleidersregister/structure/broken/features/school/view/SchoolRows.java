package nl.schoolleidersregister.structure.broken.features.school.view;

/** What the feature school lets others read. */
public final class SchoolRows {}
