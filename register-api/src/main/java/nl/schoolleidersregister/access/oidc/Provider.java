package nl.schoolleidersregister.access.oidc;

import java.util.Set;
import nl.schoolleidersregister.access.ClaimNames;
import org.springframework.security.oauth2.client.registration.ClientRegistration;

/** Where people log in. There is one at a time: the configured one, or the demo issuer. */
public interface Provider {

    /** The name of the registration with Spring Security. */
    String REGISTRATION = "register";

    /** Where the provider sends people back to. */
    String REDIRECT_URI = "{baseUrl}/inloggen/klaar";

    /** How the register talks to it. May ask the provider itself, and throws when that does not answer. */
    ClientRegistration registration();

    /** The issuer, as its tokens say it. */
    String issuer();

    /** What an access token must be meant for to be accepted on the API; never the client id, so no ID token fits. */
    String audience();

    /** How it words its claims. */
    ClaimNames claimNames();

    /** Origins a form may end at by redirect: those of its login and logout pages, as far as known without asking. */
    Set<String> origins();
}
