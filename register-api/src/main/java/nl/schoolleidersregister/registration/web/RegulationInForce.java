package nl.schoolleidersregister.registration.web;

import java.util.List;
import nl.schoolleidersregister.registration.CycleMonths;
import nl.schoolleidersregister.regulation.RegulationReference;

/**
 * The regulation under which people are registered today.
 *
 * @param reference id and hash of its document
 * @param cycleMonths length of a cycle (art. B1)
 * @param functions codes of the functions that count as work (art. C1)
 */
public record RegulationInForce(RegulationReference reference, CycleMonths cycleMonths, List<String> functions) {}
