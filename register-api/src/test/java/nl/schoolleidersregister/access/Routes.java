package nl.schoolleidersregister.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Everything a running register answers to, however Spring came to know it. */
final class Routes {

    private static final Set<Verb> VERBS = EnumSet.complementOf(EnumSet.of(Verb.ANY));
    private static final List<String> STATIC = List.of("static", "public", "resources", "META-INF/resources");

    private Routes() {}

    /** A verb and a path, with variables and wildcards as they were written. */
    record Route(Verb verb, String pattern) {

        /** An address of this route. */
        String address(String dossier) {
            return pattern.replace("{dossier}", dossier)
                    .replaceAll("\\{[^}]*}", "100009")
                    .replaceAll("/\\*\\*$", "/voorbeeld");
        }

        PathContainer path() {
            return PathContainer.parsePath(address("00000000-0000-0000-0000-000000000000"));
        }

        @Override
        public String toString() {
            return verb + " " + pattern;
        }
    }

    /** All routes of controllers and endpoints. */
    static List<Route> handled(ListableBeanFactory beans) {
        return sorted(
                beans.getBeansOfType(HandlerMapping.class).values().stream().flatMap(Routes::of));
    }

    /** All static files, by the address they are served under. */
    static List<Route> files() {
        return sorted(STATIC.stream().flatMap(Routes::files));
    }

    private static List<Route> sorted(Stream<Route> routes) {
        return routes.distinct().sorted(Comparator.comparing(Route::toString)).toList();
    }

    private static Stream<Route> of(HandlerMapping mapping) {
        return switch (mapping) {
            case RequestMappingInfoHandlerMapping methods ->
                methods.getHandlerMethods().keySet().stream().flatMap(Routes::of);
            case AbstractUrlHandlerMapping urls ->
                urls.getHandlerMap().entrySet().stream()
                        .filter(entry -> !(entry.getValue() instanceof ResourceHttpRequestHandler))
                        .flatMap(entry -> VERBS.stream().map(verb -> new Route(verb, entry.getKey())));
            case RouterFunctionMapping functions when functions.getRouterFunction() == null -> Stream.empty();
            default -> throw new AssertionError("Teach this test to read " + mapping.getClass());
        };
    }

    private static Stream<Route> of(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .flatMap(pattern ->
                        verbs(info.getMethodsCondition().getMethods()).map(verb -> new Route(verb, pattern)));
    }

    /** A mapping that names no method answers to all. */
    private static Stream<Verb> verbs(Set<RequestMethod> methods) {
        return methods.isEmpty() ? VERBS.stream() : methods.stream().flatMap(method -> Verb.of(method.name()).stream());
    }

    private static Stream<Route> files(String folder) {
        try {
            var resources = new PathMatchingResourcePatternResolver().getResources("classpath*:/" + folder + "/**");
            return Stream.of(resources)
                    .filter(resource -> resource.isReadable() && resource.getFilename() != null)
                    .map(Routes::location)
                    .filter(location -> !location.endsWith("/"))
                    .map(location -> new Route(
                            Verb.GET, location.substring(location.lastIndexOf(folder + "/") + folder.length())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String location(Resource resource) {
        try {
            return resource.getURL().toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
