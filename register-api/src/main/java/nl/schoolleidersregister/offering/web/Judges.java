package nl.schoolleidersregister.offering.web;

import java.util.HashSet;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.offering.Judge;
import nl.schoolleidersregister.offering.view.OfferingOnFile;
import nl.schoolleidersregister.offering.view.Ties;
import nl.schoolleidersregister.provider.view.ProviderOnFile;
import nl.schoolleidersregister.provider.view.Providers;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.stereotype.Component;

/** What has to be known of whoever advises or decides on an offering: to which boards they are tied. */
@Component
class Judges {

    private final Providers providers;
    private final Ties ties;
    private final Visitor visitor;

    Judges(Providers providers, Ties ties, Visitor visitor) {
        this.providers = providers;
        this.ties = ties;
        this.visitor = visitor;
    }

    Judge of(Account account, OfferingOnFile offering) {
        var tied = new HashSet<BoardNumber>();
        if (account.represents() != null) {
            tied.add(new BoardNumber(account.represents().value()));
        }
        visitor.dossierOf(account).ifPresent(own -> tied.addAll(ties.of(own, visitor.today())));
        var academyOf = providers.find(offering.provider()).map(ProviderOnFile::academyOf);
        return new Judge(academyOf.orElse(null), tied);
    }
}
