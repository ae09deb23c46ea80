package nl.schoolleidersregister.activity.view;

import java.util.UUID;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.Programme;

/** What an activity is, apart from its days; the first fact that tells it is kept. */
record ActivityRow(UUID activity, UUID dossier, ExecutionId execution, Programme programme) {}
