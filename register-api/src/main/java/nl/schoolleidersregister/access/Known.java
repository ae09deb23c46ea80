package nl.schoolleidersregister.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** A principal of Spring Security's that is somebody the register knows, by session or by token. */
@FunctionalInterface
public interface Known {

    /** Who that is. */
    Account account();

    /** Who this authentication is about; nobody when it is absent or anonymous. */
    static Optional<Account> in(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof Known known
                ? Optional.of(known.account())
                : Optional.empty();
    }
}
