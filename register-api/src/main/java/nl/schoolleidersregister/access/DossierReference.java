package nl.schoolleidersregister.access;

import java.util.UUID;

/** A dossier as an address names it: the {@code {dossier}} of a path. */
public record DossierReference(UUID id) {}
