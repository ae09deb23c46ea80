package nl.schoolleidersregister.portfolio.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.Table;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.portfolio.PortfolioShareEvent;
import nl.schoolleidersregister.portfolio.PortfolioShareEvent.ShareEnded;
import nl.schoolleidersregister.portfolio.PortfolioShareEvent.ShareGiven;
import nl.schoolleidersregister.portfolio.PortfolioShareEvent.ShareTakenUp;
import nl.schoolleidersregister.portfolio.SharedWith;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.StreamIds;

/** Writes {@code view.portfolio_share}. */
public final class ShareProjection implements Projection {

    private static final Table<Told<ShareGiven>> GIVEN = ShareProjection.<ShareGiven>rows()
            .column("dossier", "uuid", row -> StreamIds.owner(row.logged().stream()))
            .column("entry", "uuid", row -> row.fact().entry())
            .column(
                    "name",
                    "text",
                    row -> row.fact().with().known().map(SharedWith::name).orElse(null))
            .column("last_day", "date", row -> row.fact().lastDay())
            .column("given", "timestamptz", row -> row.fact().at());

    private static final Table<Told<ShareTakenUp>> TAKEN_UP = ShareProjection.<ShareTakenUp>rows()
            .column("reader", "uuid", row -> row.fact().reader().account())
            .column("taken_up", "timestamptz", row -> row.fact().at());

    private static final Table<Told<ShareEnded>> ENDED = ShareProjection.<ShareEnded>rows()
            .column("ended", "timestamptz", row -> row.fact().at());

    private record Told<F extends PortfolioShareEvent>(LoggedEvent logged, F fact) {}

    private static <F extends PortfolioShareEvent> Table<Told<F>> rows() {
        return Table.<Told<F>>named("portfolio_share")
                .key("share", "uuid", row -> row.logged().key());
    }

    @Override
    public String name() {
        return "portfolio-share";
    }

    @Override
    public List<String> tables() {
        return List.of("portfolio_share");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(PortfolioShareEvent.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        var given = new ArrayList<Told<ShareGiven>>();
        var takenUp = new ArrayList<Told<ShareTakenUp>>();
        var ended = new ArrayList<Told<ShareEnded>>();
        for (var logged : batch) {
            switch ((PortfolioShareEvent) logged.event()) {
                case ShareGiven fact -> given.add(new Told<>(logged, fact));
                case ShareTakenUp fact -> takenUp.add(new Told<>(logged, fact));
                case ShareEnded fact -> ended.add(new Told<>(logged, fact));
            }
        }
        GIVEN.insert(view, given);
        TAKEN_UP.update(view, takenUp);
        ENDED.update(view, ended);
    }
}
