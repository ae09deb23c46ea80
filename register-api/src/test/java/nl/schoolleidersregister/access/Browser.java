package nl.schoolleidersregister.access;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A browser without a screen for tests: keeps cookies, sends forms with their CSRF token, and follows no redirect by
 * itself. Get one from {@link DemoLogin}.
 */
public final class Browser {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CSRF_COOKIE = "csrf";

    private final URI base;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Browser(URI base) {
        this.base = base;
    }

    /** Asks for a page, as a browser does. */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Sends a form, with the CSRF token every form has. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var form = new LinkedHashMap<>(fields);
        form.put("_csrf", csrfToken());
        return send(form(path, form));
    }

    /** Asks for the page a redirect leads to. */
    public HttpResponse<String> follow(HttpResponse<?> redirect) {
        return send(request(target(redirect)).GET());
    }

    /** Where a redirect leads to. */
    public static URI target(HttpResponse<?> redirect) {
        var location = redirect.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("no redirect: " + redirect.statusCode() + " " + redirect.uri()));
        return redirect.uri().resolve(location);
    }

    /** A request of this site, to be filled in and sent. */
    public HttpRequest.Builder request(String path) {
        return request(URI.create(base + path));
    }

    /** A form as it is, without a token of its own accord. */
    public HttpRequest.Builder form(String path, Map<String, String> fields) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields)));
    }

    /** Sends what was filled in, with all cookies of this browser. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = CLIENT.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException unreachable) {
            throw new AssertionError(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** The value of a cookie, or nothing. */
    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    /** All cookies, as one header. */
    public String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The same browser at another process of the register: it has all its cookies there too. */
    public Browser movedTo(int port) {
        var moved = new Browser(URI.create(base.getScheme() + "://" + base.getHost() + ":" + port));
        moved.cookies.putAll(cookies);
        return moved;
    }

    /** Has this cookie from now on. */
    void keep(String name, String value) {
        cookies.put(name, value);
    }

    /**
     * A token for a form. The page where one chooses a demo person has a form, so asking for it sets the cookie the
     * token is made from.
     */
    public String csrfToken() {
        if (cookie(CSRF_COOKIE).isEmpty()) {
            get("/demo-issuer/kies");
        }
        return masked(cookie(CSRF_COOKIE));
    }

    /** A cookie's value goes into a form masked (against BREACH); a mask of zeros is one too. */
    static String masked(String value) {
        var token = value.getBytes(StandardCharsets.UTF_8);
        var masked = new byte[2 * token.length];
        System.arraycopy(token, 0, masked, token.length, token.length);
        return Base64.getUrlEncoder().encodeToString(masked);
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private HttpRequest.Builder request(URI address) {
        var request = HttpRequest.newBuilder(address).setHeader("Accept", "text/html,*/*;q=0.8");
        return cookies.isEmpty() ? request : request.setHeader("Cookie", cookies());
    }

    private void keep(String header) {
        for (var cookie : HttpCookie.parse(header)) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                keep(cookie.getName(), cookie.getValue());
            }
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
