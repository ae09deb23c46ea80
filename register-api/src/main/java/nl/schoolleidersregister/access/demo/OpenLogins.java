package nl.schoolleidersregister.access.demo;

import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Logins between code and token. A code that was used, or the oldest of very many, is forgotten, so that a demo that is
 * logged into all day by tests does not fill up.
 */
final class OpenLogins implements OAuth2AuthorizationService {

    private static final int MOST = 200;

    private final SequencedMap<String, OAuth2Authorization> byId = new LinkedHashMap<>();

    @Override
    public synchronized void save(OAuth2Authorization login) {
        var code = login.getToken(OAuth2AuthorizationCode.class);
        byId.remove(login.getId());
        if (code != null && !code.isInvalidated()) {
            byId.put(login.getId(), login);
        }
        if (byId.size() > MOST) {
            byId.pollFirstEntry();
        }
    }

    @Override
    public synchronized void remove(OAuth2Authorization login) {
        byId.remove(login.getId());
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findById(String id) {
        return byId.get(id);
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return byId.values().stream()
                .filter(login -> isCode(login, token))
                .findFirst()
                .orElse(null);
    }

    private static boolean isCode(OAuth2Authorization login, String token) {
        var code = login.getToken(OAuth2AuthorizationCode.class);
        return code != null && Objects.equals(code.getToken().getTokenValue(), token);
    }
}
