package nl.schoolleidersregister.access;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * With which settings the register does not start. The demo issuer lets anybody be anybody, so it runs on loopback
 * only and never beside production; without it there must be a real provider, properly set.
 */
final class StartRules {

    /** Anybody may know it: it keeps made-up people apart. Refused outside the demo. */
    static final String DEMO_PEPPER = "schoolleidersregister: alleen voor de demo";

    private static final String ISSUER = "register.oidc.issuer-uri";
    private static final String CLIENT = "register.oidc.client-id";
    private static final String SECRET = "register.oidc.client-secret";
    private static final String KEY = "register.oidc.private-key";
    private static final String AUDIENCE = "register.oidc.audience";
    private static final String PEPPER = "register.pepper";

    private final Environment environment;

    StartRules(Environment environment) {
        this.environment = environment;
    }

    /** Throws {@link RefusedToStart} at the first rule that is broken. */
    void check() {
        if (environment.getProperty("register.demo", Boolean.class, false)) {
            checkDemo();
        } else {
            checkProvider();
            checkPepper();
        }
    }

    private void checkDemo() {
        refuseIf(
                environment.acceptsProfiles(Profiles.of("production")),
                "The demo issuer lets anybody log in as anybody, and the profile 'production' is active.",
                "Set register.demo=false.");
        refuseIf(
                has(ISSUER),
                "The demo issuer is on, and so is a real one (" + ISSUER + ").",
                "Set register.demo=false, or take the real issuer away.");
        refuseIf(
                !isLoopback(environment.getProperty("server.address")),
                "The demo issuer is on, and the server would listen to more than this machine (server.address).",
                "Set server.address=127.0.0.1, or register.demo=false with a real issuer.");
    }

    private void checkProvider() {
        refuseIf(
                !has(ISSUER),
                "Nobody could log in: there is no identity provider (" + ISSUER + ") and no demo.",
                "Set " + ISSUER + ", or register.demo=true to try the register out on this machine.");
        refuseIf(
                !isPrivate(URI.create(text(ISSUER))),
                "The identity provider would be reached without TLS (" + ISSUER + ").",
                "Use its https address.");
        refuseIf(!has(CLIENT), "The provider does not know the register by name.", "Set " + CLIENT + ".");
        refuseIf(
                has(SECRET) == has(KEY),
                "The register proves who it is with a secret or with a key; one of the two.",
                "Set " + SECRET + " or " + KEY + " (a PEM file).");
        refuseIf(
                text(CLIENT).equals(text(AUDIENCE)),
                "ID tokens would be taken for access tokens: audience and client id are the same.",
                "Set " + AUDIENCE + " to what the provider writes in access tokens for the API.");
    }

    private void checkPepper() {
        refuseIf(
                text(PEPPER).getBytes(StandardCharsets.UTF_8).length < Pepper.MINIMUM_LENGTH
                        || text(PEPPER).equals(DEMO_PEPPER),
                "There is no secret to make opaque ids with (" + PEPPER + ").",
                "Set " + PEPPER + " to at least " + Pepper.MINIMUM_LENGTH
                        + " random characters, once and for all: with another one nobody is recognised.");
    }

    private boolean has(String property) {
        return !text(property).isEmpty();
    }

    private String text(String property) {
        return environment.getProperty(property, "").strip();
    }

    private static boolean isPrivate(URI issuer) {
        return "https".equals(issuer.getScheme()) || isLoopback(issuer.getHost());
    }

    private static boolean isLoopback(@Nullable String address) {
        try {
            return address != null
                    && !address.isBlank()
                    && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }

    private static void refuseIf(boolean broken, String what, String instead) {
        if (broken) {
            throw new RefusedToStart(what, instead);
        }
    }
}
