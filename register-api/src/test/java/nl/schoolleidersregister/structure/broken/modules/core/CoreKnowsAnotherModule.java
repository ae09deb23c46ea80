package nl.schoolleidersregister.structure.broken.modules.core;

import java.util.List;
import nl.schoolleidersregister.structure.broken.modules.projections.ProjectionKnowsPage;

/** A rule that knows a read model. */
public record CoreKnowsAnotherModule(List<ProjectionKnowsPage> views) {}
