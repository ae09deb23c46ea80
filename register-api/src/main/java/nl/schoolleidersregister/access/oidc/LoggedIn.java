package nl.schoolleidersregister.access.oidc;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.access.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Somebody with a session. Of what the provider said the account is kept, and the ID token, which it wants to see again
 * at logout.
 */
record LoggedIn(Account account, OidcIdToken idToken) implements OidcUser, Known, Serializable {

    @Override
    public OidcIdToken getIdToken() {
        return idToken;
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public Map<String, Object> getClaims() {
        return idToken.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return idToken.getClaims();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return Bearer.authorities(account.roles());
    }

    @Override
    public String getName() {
        return account.id().toString();
    }

    /** Without the token, which is full of names. */
    @Override
    public String toString() {
        return account.toString();
    }
}
