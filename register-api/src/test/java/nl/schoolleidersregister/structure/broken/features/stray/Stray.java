package nl.schoolleidersregister.structure.broken.features.stray;

/** A class of a feature that is not in the list. */
public final class Stray {}
