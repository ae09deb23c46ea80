package nl.schoolleidersregister.structure.broken.modules.api;

/** Something of the web that no other module may know. */
public final class Page {}
