package nl.schoolleidersregister.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;

/** Which answers of the API pages of other sites may read: the description and the public entries, nothing else. */
final class PublicApi implements CorsConfigurationSource {

    @Override
    public @Nullable CorsConfiguration getCorsConfiguration(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals("/v1/openapi.json") || path.startsWith("/v1/registraties/") ? anybodyMayRead() : null;
    }

    private static CorsConfiguration anybodyMayRead() {
        var cors = new CorsConfiguration();
        cors.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        cors.setAllowedMethods(List.of("GET", "HEAD"));
        cors.setExposedHeaders(List.of("API-Version"));
        return cors;
    }
}
