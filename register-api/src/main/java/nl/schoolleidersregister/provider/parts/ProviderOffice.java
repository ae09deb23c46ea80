package nl.schoolleidersregister.provider.parts;

import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.access.Pepper;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.provider.ChamberNumber;
import nl.schoolleidersregister.provider.ProviderCommand.EndAcademy;
import nl.schoolleidersregister.provider.ProviderCommand.MakeAcademy;
import nl.schoolleidersregister.provider.ProviderCommand.SignUp;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.provider.ProviderName;
import nl.schoolleidersregister.provider.view.ProviderOnFile;
import nl.schoolleidersregister.provider.view.Providers;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.store.Claims;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.store.RequestKey;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.stereotype.Component;

/** Signs organisations up as providers, and knows for which one an account acts. */
@Component
public class ProviderOffice {

    private final CommandDesk desk;
    private final Claims claims;
    private final ProviderClaims kinds;
    private final Providers providers;

    ProviderOffice(CommandDesk desk, Claims claims, Pepper pepper, Providers providers) {
        this.desk = desk;
        this.claims = claims;
        this.kinds = new ProviderClaims(pepper);
        this.providers = providers;
    }

    /** The provider somebody acts for. */
    public Optional<ProviderId> providerOf(Actor actor) {
        return claims.owner(ProviderClaims.ACCOUNT, kinds.account(actor))
                .map(UUID::fromString)
                .map(ProviderId::new);
    }

    /** The same with what is on file about it. */
    public Optional<ProviderOnFile> providerOf(Account account) {
        return providerOf(Visitor.actor(account, Role.PROVIDER)).flatMap(providers::find);
    }

    /**
     * Makes an organisation known as a provider, for which this account then acts.
     *
     * @throws RuleViolated by the rules that {@link SignUp} names
     */
    public Recorded signUp(Origin origin, ProviderName name, ChamberNumber number, RequestKey request) {
        var provider = new ProviderId(SortableIdentifiers.next());
        return signUp(provider, origin, name, number, Ask.repeatable(request));
    }

    /** The same, under an id that is given. */
    public Recorded signUp(ProviderId provider, Origin origin, ProviderName name, ChamberNumber number, Ask ask) {
        var unique = kinds.ofSignUp(provider, origin.actor(), number);
        Optional<Recorded> recorded = desk.send(new SignUp(provider, origin, name, number), ask.claiming(unique));
        return recorded.orElseThrow();
    }

    /** Makes known that a provider is the academy of a board. */
    public Recorded makeAcademy(ProviderId provider, Origin origin, BoardNumber board, Ask ask) {
        return desk.send(new MakeAcademy(provider, origin, board), ask).orElseThrow();
    }

    /** Makes known that it is so no longer. */
    public Recorded endAcademy(ProviderId provider, Origin origin, Ask ask) {
        return desk.send(new EndAcademy(provider, origin), ask).orElseThrow();
    }
}
