package nl.schoolleidersregister.regulation.view;

import static nl.schoolleidersregister.regulation.view.RegulationProjection.moment;
import static nl.schoolleidersregister.regulation.view.RegulationProjection.one;

import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.regulation.Stage;
import nl.schoolleidersregister.regulation.StandardEvent;
import nl.schoolleidersregister.regulation.StandardEvent.FormEnded;
import nl.schoolleidersregister.regulation.StandardEvent.StandardAdopted;
import nl.schoolleidersregister.regulation.StandardEvent.StandardDrafted;
import nl.schoolleidersregister.regulation.StandardText;
import nl.schoolleidersregister.shared.Event;

/** Writes {@code view.standard} with its competences and its mapping. */
public final class StandardProjection implements Projection {

    @Override
    public String name() {
        return "standard";
    }

    @Override
    public List<String> tables() {
        return List.of("standard", "standard_competence", "standard_mapping", "standard_form");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(StandardEvent.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        for (var logged : batch) {
            if (logged.event() instanceof StandardEvent event) {
                write(event, Keys.of(logged), logged.sequence(), view);
            }
        }
    }

    private static void write(StandardEvent event, String standard, long version, View view) {
        switch (event) {
            case StandardDrafted fact -> {
                view.sql("insert into standard (standard, stage, drafted_at, version) values (?, ?, ?, ?)")
                        .params(standard, Stage.DRAFT.name(), moment(fact.at()), version)
                        .update();
                write(fact.text(), standard, view);
            }
            case StandardAdopted fact ->
                one(
                        view.sql("update standard set stage = ?, adopted_at = ?, version = ? where standard = ?")
                                .params(Stage.ADOPTED.name(), moment(fact.at()), version, standard)
                                .update(),
                        standard);
            case FormEnded fact -> {
                one(
                        view.sql("update standard_form set ended_from = ? where standard = ? and code = ?")
                                .params(fact.from(), standard, fact.form().code())
                                .update(),
                        standard);
                one(
                        view.sql("update standard set version = ? where standard = ?")
                                .params(version, standard)
                                .update(),
                        standard);
            }
        }
    }

    private static void write(StandardText text, String standard, View view) {
        var place = 0;
        for (var competence : text.competences()) {
            view.sql("insert into standard_competence (standard, place, code, name) values (?, ?, ?, ?)")
                    .params(standard, place++, competence.competence().code(), competence.name())
                    .update();
        }
        place = 0;
        for (var mapped : text.mapping()) {
            view.sql("insert into standard_mapping (standard, place, code, competences) values (?, ?, ?, ?)")
                    .params(standard, place++, mapped.from().code(), Competences.written(mapped.to()))
                    .update();
        }
        place = 0;
        for (var form : text.forms()) {
            view.sql("insert into standard_form (standard, place, code, name, english, spectrum, ways, duties)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            standard,
                            place++,
                            form.form().code(),
                            form.name(),
                            form.english(),
                            form.spectrum().name(),
                            words(form.ways()),
                            words(form.duties()))
                    .update();
        }
    }

    private static String[] words(List<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).toArray(String[]::new);
    }
}
