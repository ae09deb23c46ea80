package nl.schoolleidersregister.structure.broken.modules.core;

import java.nio.file.Path;

/** A rule that rests on a file. */
public record CoreKnowsFiles(Path file) {}
