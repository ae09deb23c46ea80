package nl.schoolleidersregister.provider.view;

import nl.schoolleidersregister.provider.ChamberNumber;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.provider.ProviderName;

/** One provider as it is on file. */
public record ProviderOnFile(ProviderId id, ProviderName name, ChamberNumber number) {}
