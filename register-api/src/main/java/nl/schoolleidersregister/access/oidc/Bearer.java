package nl.schoolleidersregister.access.oidc;

import java.util.Collection;
import java.util.Set;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.access.Role;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** A program that shows an access token, for as long as one request. */
final class Bearer extends AbstractAuthenticationToken {

    private final Account account;
    private final Jwt token;

    Bearer(Account account, Jwt token) {
        super(authorities(account.roles()));
        this.account = account;
        this.token = token;
        setAuthenticated(true);
    }

    static Collection<? extends GrantedAuthority> authorities(Set<Role> roles) {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public Object getCredentials() {
        return token;
    }

    @Override
    public Object getPrincipal() {
        return account;
    }
}
