package nl.schoolleidersregister.feed;

import java.util.List;
import javax.sql.DataSource;
import nl.schoolleidersregister.feed.store.RebuildOnFile;
import nl.schoolleidersregister.feed.store.RebuildSchema;
import nl.schoolleidersregister.feed.store.RebuildStore;
import nl.schoolleidersregister.feed.store.Views;
import nl.schoolleidersregister.log.LogReader;

/** Rebuilds as the product makes them, of the projections that a test wants. */
final class TestRebuilds {

    private TestRebuilds() {}

    static Rebuilds of(LogReader log, DataSource register, DataSource owner, List<Projection> projections) {
        return new Rebuilds(
                log,
                projections,
                new RebuildStore(owner, register),
                rebuild -> new RebuildSchema(owner, register, rebuild.id(), chosen(projections, rebuild)),
                schema -> new Views(register, schema));
    }

    private static List<Projection> chosen(List<Projection> projections, RebuildOnFile rebuild) {
        return projections.stream()
                .filter(projection -> rebuild.projections().contains(projection.name()))
                .toList();
    }
}
