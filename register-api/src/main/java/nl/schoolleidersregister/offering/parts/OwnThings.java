package nl.schoolleidersregister.offering.parts;

import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.offering.view.ExecutionOnFile;
import nl.schoolleidersregister.offering.view.Executions;
import nl.schoolleidersregister.offering.view.OfferingOnFile;
import nl.schoolleidersregister.offering.view.Offerings;
import nl.schoolleidersregister.provider.parts.ProviderOffice;
import nl.schoolleidersregister.provider.view.ProviderOnFile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What belongs to the provider somebody acts for; what belongs to another is not there (404). */
@Component
public class OwnThings {

    private final ProviderOffice providers;
    private final Offerings offerings;
    private final Executions executions;

    OwnThings(ProviderOffice providers, Offerings offerings, Executions executions) {
        this.providers = providers;
        this.offerings = offerings;
        this.executions = executions;
    }

    /** The provider; nothing before it signed up. */
    public Optional<ProviderOnFile> provider(Account account) {
        return providers.providerOf(account);
    }

    /** The provider, for pages that nobody comes to without one. */
    public ProviderOnFile theProvider(Account account) {
        return provider(account).orElseThrow(OwnThings::notThere);
    }

    /** One of its offerings. */
    public OfferingOnFile offering(Account account, UUID id) {
        var own = theProvider(account).id();
        return offerings
                .find(new OfferingId(id))
                .filter(offering -> offering.provider().equals(own))
                .orElseThrow(OwnThings::notThere);
    }

    /** One of its executions. */
    public ExecutionOnFile execution(Account account, UUID id) {
        var own = theProvider(account).id();
        return executions
                .find(new ExecutionId(id))
                .filter(execution -> execution.provider().equals(own))
                .orElseThrow(OwnThings::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
