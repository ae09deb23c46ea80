package nl.schoolleidersregister.structure.broken.modules.projections;

import nl.schoolleidersregister.structure.broken.modules.api.Page;

/** A read model that knows how it is shown. */
public record ProjectionKnowsPage(Page page) {}
