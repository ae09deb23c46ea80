package nl.schoolleidersregister.portfolio;

import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;

import java.util.UUID;
import nl.schoolleidersregister.portfolio.PortfolioShareCommand.EndShare;
import nl.schoolleidersregister.portfolio.PortfolioShareCommand.ShareEntry;
import nl.schoolleidersregister.portfolio.PortfolioShareCommand.TakeShareUp;
import nl.schoolleidersregister.portfolio.PortfolioShareEvent.ShareEnded;
import nl.schoolleidersregister.portfolio.PortfolioShareEvent.ShareGiven;
import nl.schoolleidersregister.portfolio.PortfolioShareEvent.ShareTakenUp;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.shared.Scenario;

/** The sentences of the tests about showing an entry; it is shown from 1 October 2026 through 15 October. */
final class ShareFixture {

    static final String LAST = "2026-10-15";
    static final ShareReader COACH = new ShareReader(id(7));
    static final ShareReader ANOTHER = new ShareReader(id(8));

    private static final DossierId ANNE = new DossierId(id(1));
    private static final PortfolioEntryId ENTRY = new PortfolioEntryId(id(2));
    private static final PortfolioShareId SHARE = new PortfolioShareId(id(3));
    private static final SharedWith WITH = new SharedWith("Mijn coach");

    private ShareFixture() {}

    private static UUID id(int number) {
        return UUID.fromString("00000000-0000-4000-8000-%012d".formatted(number));
    }

    static Scenario<PortfolioShareEvent, PortfolioShareCommand> given(PortfolioShareEvent... history) {
        var streams = new MemoryStreams<>(
                PortfolioShare.class, PortfolioShareEvent.class, PortfolioShare::new, PortfolioShare::decide);
        return new Scenario<>(streams, PortfolioShare.streamOf(ANNE, SHARE), ANNE.subject()).given(history);
    }

    static ShareEntry share(String on, String lastDay) {
        return new ShareEntry(ANNE, leaderOn(on), SHARE, ENTRY, WITH, day(lastDay));
    }

    static TakeShareUp takeUp(String on, ShareReader reader) {
        return new TakeShareUp(ANNE, new Origin(new Actor(reader.account(), Role.GUIDE), noon(on)), SHARE);
    }

    static EndShare end(String on) {
        return new EndShare(ANNE, leaderOn(on), SHARE);
    }

    static ShareGiven shown(String on, String lastDay) {
        return new ShareGiven(ENTRY, Personal.of(WITH), day(lastDay), noon(on));
    }

    static ShareGiven shown() {
        return shown("2026-10-01", LAST);
    }

    static ShareTakenUp takenUp(String on, ShareReader reader) {
        return new ShareTakenUp(reader, noon(on));
    }

    static ShareEnded ended(String on) {
        return new ShareEnded(noon(on));
    }
}
