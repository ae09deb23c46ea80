package nl.schoolleidersregister.access.demo;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.function.SingletonSupplier;

/**
 * A filter chain that is made when somebody first comes to it: the authorization server is some five hundred classes
 * that the first page can do without.
 */
final class LateDoor implements SecurityFilterChain {

    private final RequestMatcher matcher;
    private final List<Filter> filters;

    LateDoor(RequestMatcher matcher, Supplier<SecurityFilterChain> made) {
        var door = SingletonSupplier.of(() -> new FilterChainProxy(made.get()));
        this.matcher = matcher;
        this.filters = List.of((request, response, chain) -> door.obtain().doFilter(request, response, chain));
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return matcher.matches(request);
    }

    @Override
    public List<Filter> getFilters() {
        return filters;
    }
}
