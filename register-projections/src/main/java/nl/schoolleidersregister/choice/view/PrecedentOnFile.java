package nl.schoolleidersregister.choice.view;

import java.time.Instant;
import nl.schoolleidersregister.choice.Example;
import nl.schoolleidersregister.choice.PrecedentId;

/** A published example. */
public record PrecedentOnFile(PrecedentId id, Example example, Instant publishedAt) {}
