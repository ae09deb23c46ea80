package nl.schoolleidersregister.look.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.schoolleidersregister.look.store.Look;
import org.jspecify.annotations.Nullable;

/**
 * A look as whom it is about may see it: who in a role and for which organisation, never by name.
 *
 * @param role message keys {@code look.by.<ROLE>}
 * @param organisation name of the board; null for the register's office
 * @param what message keys {@code look.what.<SIGHT>}
 */
record ShownLook(
        LocalDate day,
        String role,
        @Nullable String organisation,
        String what,
        Instant first,
        Instant last,
        int times) {

    static List<ShownLook> all(List<Look> looks, Function<String, String> boards) {
        return looks.stream()
                .map(look -> new ShownLook(
                        look.day(),
                        look.role().name(),
                        look.organisation() == null ? null : boards.apply(look.organisation()),
                        look.what().name(),
                        look.first(),
                        look.last(),
                        look.times()))
                .toList();
    }
}
