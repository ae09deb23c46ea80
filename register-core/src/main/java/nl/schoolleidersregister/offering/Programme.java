package nl.schoolleidersregister.offering;

import nl.schoolleidersregister.provider.ProviderName;

/**
 * A validated programme as it stood when it was scheduled. Facts about attendance carry it, so that they can be read
 * on their own for ever.
 */
public record Programme(OfferingId offering, ProviderName provider, OfferingTerms terms) {}
