package nl.schoolleidersregister.portfolio.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.portfolio.EntryExample;
import nl.schoolleidersregister.portfolio.EntryExampleCommand;
import nl.schoolleidersregister.portfolio.EntryExampleCommand.PublishEntryExample;
import nl.schoolleidersregister.portfolio.EntryExampleCommand.WithdrawEntryExample;
import nl.schoolleidersregister.portfolio.EntryExampleId;
import nl.schoolleidersregister.portfolio.EntryText;
import nl.schoolleidersregister.portfolio.ExampleSource;
import nl.schoolleidersregister.portfolio.Mark;
import nl.schoolleidersregister.portfolio.Prose;
import nl.schoolleidersregister.portfolio.Step;
import nl.schoolleidersregister.portfolio.view.EntryOnFile;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.visit.Shown;
import org.springframework.stereotype.Component;

/** Brings orders about examples, with every name and sentence that may not stand in one. */
@Component
class ExampleOffice {

    private final CommandDesk desk;
    private final Dossiers dossiers;
    private final Shown shown;

    ExampleOffice(CommandDesk desk, Dossiers dossiers, Shown shown) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.shown = shown;
    }

    void publish(EntryOnFile entry, EntryExample example, Origin origin, Ask ask) {
        var id = new EntryExampleId(SortableIdentifiers.next());
        send(new PublishEntryExample(id, origin, example, new ExampleSource(names(entry), texts(entry))), ask);
    }

    void withdraw(EntryExampleId example, Origin origin, Ask ask) {
        send(new WithdrawEntryExample(example, origin), ask);
    }

    private void send(EntryExampleCommand order, Ask ask) {
        desk.send(order, ask).ifPresent(shown::await);
    }

    /** By which the leader can be recognised: the own names, and those of every school and its town. */
    private List<String> names(EntryOnFile entry) {
        return dossiers.find(entry.dossier()).stream()
                .flatMap(ExampleOffice::names)
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    private static Stream<String> names(Dossier dossier) {
        var person = dossier.person();
        var own = person == null ? Stream.<String>empty() : Stream.of(person.given(), person.family());
        var schools = dossier.employments().stream()
                .flatMap(work -> Stream.concat(Stream.ofNullable(work.schoolName()), Stream.ofNullable(work.town())));
        return Stream.concat(own, schools);
    }

    private static List<String> texts(EntryOnFile entry) {
        var text = entry.text();
        var supplement = Stream.ofNullable(entry.supplement());
        return Stream.concat(text == null ? Stream.empty() : texts(text), supplement)
                .toList();
    }

    private static Stream<String> texts(EntryText text) {
        return Stream.of(
                        Stream.of(text.question().text()),
                        Arrays.stream(Step.values())
                                .map(step -> text.story().at(step).text()),
                        Arrays.stream(Mark.values())
                                .map(text.marks()::at)
                                .filter(Objects::nonNull)
                                .map(Prose::text))
                .flatMap(one -> one);
    }
}
