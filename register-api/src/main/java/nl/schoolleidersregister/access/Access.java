package nl.schoolleidersregister.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ServletRequestPathUtils;

/** Reads the access table for one request. Paths are split exactly as Spring MVC splits them. */
@Component
public class Access implements AuthorizationManager<RequestAuthorizationContext> {

    private final AccessTable table;
    private final ObjectProvider<Dossiers> dossiers;

    Access(AccessTable table, ObjectProvider<Dossiers> dossiers) {
        this.table = table;
        this.dossiers = dossiers;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        return new AuthorizationDecision(mayAsk(authentication, context.getRequest()));
    }

    private boolean mayAsk(Supplier<? extends @Nullable Authentication> authentication, HttpServletRequest request) {
        var path = pathOf(request);
        return Verb.of(request.getMethod())
                .flatMap(verb -> table.rowFor(verb, path))
                .filter(row -> row.grants().stream().anyMatch(grant -> lets(grant, row, path, authentication)))
                .isPresent();
    }

    private boolean lets(
            Grant grant, Row row, PathContainer path, Supplier<? extends @Nullable Authentication> authentication) {
        return switch (grant) {
            case Grant.Everyone() -> true;
            case Grant.LoggedIn() -> Known.in(authentication.get()).isPresent();
            case Grant.Holder(var role, var scope) ->
                Known.in(authentication.get())
                        .filter(account -> account.is(role) && within(scope, variables(row, path), account))
                        .isPresent();
        };
    }

    private boolean within(Scope scope, Map<String, String> variables, Account account) {
        return switch (scope) {
            case ANY, OWN_PROVIDER, OWN_RECOGNITION -> true;
            case OWN_DOSSIER -> same(variables.get("dossier"), () -> ownDossierOf(account));
            case OWN_BOARD ->
                same(
                        variables.get("bestuur"),
                        () -> Optional.ofNullable(account.represents()).map(BoardNumber::value));
        };
    }

    /** A path that names nothing leaves it to the page, which then takes nothing from the request either. */
    private static boolean same(@Nullable String named, Supplier<Optional<String>> own) {
        return named == null || own.get().filter(named::equals).isPresent();
    }

    /** Only the canonical spelling of the id is accepted, so that one dossier has one address. */
    private Optional<String> ownDossierOf(Account account) {
        return Optional.ofNullable(dossiers.getIfAvailable())
                .flatMap(known -> known.ownDossierOf(account))
                .map(DossierReference::id)
                .map(UUID::toString);
    }

    private static Map<String, String> variables(Row row, PathContainer path) {
        var match = row.path().matchAndExtract(path);
        return match == null ? Map.of() : match.getUriVariables();
    }

    private static PathContainer pathOf(HttpServletRequest request) {
        var parsed = ServletRequestPathUtils.hasParsedRequestPath(request)
                ? ServletRequestPathUtils.getParsedRequestPath(request)
                : ServletRequestPathUtils.parse(request);
        return parsed.pathWithinApplication();
    }
}
