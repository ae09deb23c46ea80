package nl.schoolleidersregister.access.oidc;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import nl.schoolleidersregister.access.ClaimNames;
import nl.schoolleidersregister.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * The provider of a register that is not a demo.
 *
 * @param issuerUri its issuer identifier; discovery is at {@code /.well-known/openid-configuration} below it
 * @param clientId the register's name there
 * @param clientSecret proves who we are, or
 * @param privateKey does: a PEM file (RSA, PKCS#8), for {@code private_key_jwt} (OIDC NLGov)
 * @param scopes asked for; {@code openid} is always among them
 * @param audience what access tokens for the API are meant for
 * @param rolesClaim the claim that holds somebody's roles
 * @param roles the provider's words for roles, each with ours
 * @param everyone roles of everybody who can log in at all
 */
@ConfigurationProperties("register.oidc")
public record OidcSettings(
        @Nullable URI issuerUri,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable Resource privateKey,
        @DefaultValue("openid") Set<String> scopes,
        @DefaultValue("schoolleidersregister") String audience,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue Map<String, Role> roles,
        @DefaultValue Set<Role> everyone) {

    ClaimNames claimNames() {
        return new ClaimNames(rolesClaim, roles, everyone);
    }
}
