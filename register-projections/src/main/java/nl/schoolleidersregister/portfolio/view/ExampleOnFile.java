package nl.schoolleidersregister.portfolio.view;

import java.time.Instant;
import nl.schoolleidersregister.portfolio.EntryExample;
import nl.schoolleidersregister.portfolio.EntryExampleId;

/** A published example of an entry. */
public record ExampleOnFile(EntryExampleId id, EntryExample example, Instant publishedAt) {}
