package nl.schoolleidersregister.scan;

/** The answer to one question of a scan. */
public record ScanAnswer(ScanItem item, Frequency frequency) {}
