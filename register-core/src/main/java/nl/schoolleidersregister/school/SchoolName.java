package nl.schoolleidersregister.school;

/** What a school calls itself. */
public record SchoolName(String value) {}
