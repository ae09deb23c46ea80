package nl.schoolleidersregister.provider.parts;

import java.util.HexFormat;
import java.util.List;
import nl.schoolleidersregister.access.Pepper;
import nl.schoolleidersregister.provider.ChamberNumber;
import nl.schoolleidersregister.provider.OneAccountOneProvider;
import nl.schoolleidersregister.provider.OneNumberOneProvider;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.store.Claim;

/** What only one provider can have, as claims. */
final class ProviderClaims {

    static final String ACCOUNT = "provider-account";

    private static final String NUMBER = "provider-number";

    private final Pepper pepper;

    ProviderClaims(Pepper pepper) {
        this.pepper = pepper;
    }

    /** The account first: who signs up twice is told that, not that the number is taken. */
    List<Claim> ofSignUp(ProviderId provider, Actor actor, ChamberNumber number) {
        return List.of(
                new Claim(ACCOUNT, account(actor), provider.toString(), new OneAccountOneProvider(true)),
                new Claim(NUMBER, hash(NUMBER, number.value()), provider.toString(), new OneNumberOneProvider(true)));
    }

    String account(Actor actor) {
        return hash(ACCOUNT, actor.account().toString());
    }

    private String hash(String kind, String value) {
        return HexFormat.of().formatHex(pepper.hash(kind, value));
    }
}
