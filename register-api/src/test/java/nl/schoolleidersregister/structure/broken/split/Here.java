package nl.schoolleidersregister.structure.broken.split;

/** One half of a package that is laid in two modules. */
public final class Here {}
