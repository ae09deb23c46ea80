package nl.schoolleidersregister.school;

/** Where a school stands: the postal town (plaatsnaam). */
public record Town(String value) {}
