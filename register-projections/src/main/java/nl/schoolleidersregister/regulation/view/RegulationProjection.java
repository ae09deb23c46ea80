package nl.schoolleidersregister.regulation.view;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.regulation.DocumentHash;
import nl.schoolleidersregister.regulation.DocumentText;
import nl.schoolleidersregister.regulation.RegulationEvent;
import nl.schoolleidersregister.regulation.RegulationEvent.RegulationAdopted;
import nl.schoolleidersregister.regulation.RegulationEvent.RegulationDrafted;
import nl.schoolleidersregister.regulation.RegulationEvent.RegulationRedrafted;
import nl.schoolleidersregister.regulation.RegulationEvent.RegulationRepealed;
import nl.schoolleidersregister.regulation.Stage;
import nl.schoolleidersregister.shared.Event;

/** Writes {@code view.regulation} and {@code view.regulation_document}; there is a handful of facts in a year. */
public final class RegulationProjection implements Projection {

    @Override
    public String name() {
        return "regulation";
    }

    @Override
    public List<String> tables() {
        return List.of("regulation", "regulation_document");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(RegulationEvent.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        for (var logged : batch) {
            if (logged.event() instanceof RegulationEvent event) {
                write(event, Keys.of(logged), logged.sequence(), view);
            }
        }
    }

    private static void write(RegulationEvent event, String regulation, long version, View view) {
        switch (event) {
            case RegulationDrafted fact -> {
                document(fact.hash(), fact.document(), fact.at(), view);
                view.sql("""
                        insert into regulation (regulation, stage, hash, drafted_at, version)
                        values (?, ?, ?, ?, ?)
                        """)
                        .params(regulation, Stage.DRAFT.name(), fact.hash().value(), moment(fact.at()), version)
                        .update();
            }
            case RegulationRedrafted fact -> {
                document(fact.hash(), fact.document(), fact.at(), view);
                var set = view.sql("""
                        update regulation set hash = ?, drafted_at = ?, version = ? where regulation = ?
                        """).params(fact.hash().value(), moment(fact.at()));
                one(set.params(version, regulation).update(), regulation);
            }
            case RegulationAdopted fact -> {
                var set = view.sql("""
                        update regulation set stage = ?, adopted_at = ?, version = ? where regulation = ?
                        """).params(Stage.ADOPTED.name(), moment(fact.at()));
                one(set.params(version, regulation).update(), regulation);
            }
            case RegulationRepealed fact -> {
                var set = view.sql("""
                        update regulation
                        set stage = ?, repealed_at = ?, repealed_from = ?, reason = ?, version = ? where regulation = ?
                        """).params(Stage.REPEALED.name(), moment(fact.at()), fact.from());
                one(set.params(fact.reason().text(), version, regulation).update(), regulation);
            }
        }
    }

    /** A text can come back: a draft that is changed and changed again. */
    private static void document(DocumentHash hash, DocumentText text, Instant at, View view) {
        view.sql("""
                insert into regulation_document (hash, document, drafted_at) values (?, ?, ?)
                on conflict (hash) do nothing
                """).params(hash.value(), text.value(), moment(at)).update();
    }

    static void one(int rows, String key) {
        if (rows != 1) {
            throw new IllegalStateException("Never drafted: " + key);
        }
    }

    static OffsetDateTime moment(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
