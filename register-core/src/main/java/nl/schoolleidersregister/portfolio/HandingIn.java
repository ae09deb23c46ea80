package nl.schoolleidersregister.portfolio;

import java.util.List;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.HandIn;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryHandedIn;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryScanAttached;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Rule;

/** What has to be right before an entry is handed in, and how many read it (art. F1, F2). */
final class HandingIn {

    private HandingIn() {}

    static List<PortfolioEntryEvent> once(HandIn order, boolean before) {
        var what = order.asked();
        var today = order.origin().today();
        Rule.check(
                new EntryIsHandedInOnce(before),
                new EntryIsTenToFortyPoints(what.points()),
                new EntryHasAListedForm(order.forms().contains(what.form())),
                new EntryIsAboutTheStandard(
                        what.competences().size(), order.standard().containsAll(what.competences())),
                new EntryEndsAfterItBegan(what.firstDay(), what.lastDay()),
                new EntryIsOfThePast(what.lastDay(), today),
                new EntryFitsItsDays(
                        what.firstDay(),
                        what.lastDay(),
                        PortfolioTerms.minutes(what.points()).value()),
                new EntryHasEvidence(order.files().size()));
        var draw = PortfolioTerms.draw(order.entry().value(), today);
        var two = what.points() > PortfolioTerms.ONE_READER || draw.falls();
        var at = order.origin().at();
        var handedIn = new EntryHandedIn(
                Personal.of(order.text()),
                what,
                Personal.of(Snapshot.of(order.text(), what, order.scan(), order.files())),
                new SecondLot(draw.seed(), draw.lot()),
                two ? Readers.TWO : Readers.ONE,
                at);
        var scan = order.scan();
        return scan == null ? List.of(handedIn) : List.of(handedIn, new EntryScanAttached(Personal.of(scan), at));
    }
}
