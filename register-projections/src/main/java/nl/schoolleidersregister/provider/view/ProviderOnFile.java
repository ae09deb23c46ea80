package nl.schoolleidersregister.provider.view;

import nl.schoolleidersregister.provider.ChamberNumber;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.provider.ProviderName;
import nl.schoolleidersregister.school.BoardNumber;
import org.jspecify.annotations.Nullable;

/**
 * One provider as it is on file.
 *
 * @param academyOf the board to which it belongs; null unless it is an in-house academy (huisacademie)
 */
public record ProviderOnFile(
        ProviderId id,
        ProviderName name,
        ChamberNumber number,
        @Nullable BoardNumber academyOf,
        long version) {}
