package nl.schoolleidersregister.school;

/**
 * What is on file about one school location.
 *
 * @param name what it calls itself
 * @param town where it stands
 * @param province in which province
 * @param board to which board it belongs
 */
public record SchoolRecord(SchoolName name, Town town, Province province, BoardNumber board) {}
