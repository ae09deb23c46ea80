package nl.schoolleidersregister.access.demo;

import java.util.HashMap;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.access.Claims;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The accounts the made-up people have once they log in, for whoever makes up dossiers for them. */
@Component
@ConditionalOnBooleanProperty("register.demo")
public class DemoAccounts {

    private final Claims claims;

    DemoAccounts(Claims claims) {
        this.claims = claims;
    }

    /** The account of this person. */
    public Account of(DemoPerson person) {
        var said = new HashMap<>(person.claims());
        said.put("sub", person.subject());
        return claims.account(DemoProvider.ISSUER, said);
    }

    /** The account of the person with this key; refuses a key nobody has. */
    public Account of(String key) {
        return of(DemoPeople.withKey(key).orElseThrow(() -> new IllegalArgumentException("No demo person " + key)));
    }
}
