package nl.schoolleidersregister.offering;

import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.shared.Period;

/**
 * An offering as it stood when somebody wanted to hold it: what an order to an execution needs to know of it.
 *
 * @param provider whose it is
 * @param valid on which days it may be held
 * @param withdrawn whether its provider no longer offers it
 */
public record OfferedProgramme(ProviderId provider, Programme programme, Period valid, boolean withdrawn) {}
