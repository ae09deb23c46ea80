package nl.schoolleidersregister.access.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the provider is asked at login. Single claims instead of the scope {@code profile} (OIDC NLGov): the register
 * asks for what it uses and no more.
 */
final class LoginRequests implements OAuth2AuthorizationRequestResolver {

    private final RequestMatcher login =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/inloggen");
    private final DefaultOAuth2AuthorizationRequestResolver requests;

    LoginRequests(ClientRegistrationRepository registrations, Provider provider) {
        var claims = claims(provider.claimNames().roles());
        requests = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/inloggen");
        requests.setAuthorizationRequestCustomizer(
                request -> request.additionalParameters(parameters -> parameters.put("claims", claims)));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return login.matches(request) ? resolve(request, Provider.REGISTRATION) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return requests.resolve(request, registration);
    }

    private static String claims(String roles) {
        var wanted = new LinkedHashMap<String, @Nullable Object>();
        wanted.put("name", null);
        wanted.put("email", null);
        wanted.put(roles, null);
        wanted.put("represents", null);
        return JsonMapper.shared().writeValueAsString(Map.of("id_token", wanted));
    }
}
