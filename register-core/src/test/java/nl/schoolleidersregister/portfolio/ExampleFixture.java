package nl.schoolleidersregister.portfolio;

import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolleidersregister.portfolio.EntryExampleCommand.PublishEntryExample;
import nl.schoolleidersregister.portfolio.EntryExampleCommand.WithdrawEntryExample;
import nl.schoolleidersregister.portfolio.PortfolioExampleEvent.EntryExamplePublished;
import nl.schoolleidersregister.portfolio.PortfolioExampleEvent.EntryExampleWithdrawn;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Scenario;
import nl.schoolleidersregister.shared.Subject;

/** The sentences of the tests about examples of entries. */
final class ExampleFixture {

    static final String ON = "2026-10-01";
    static final EntryExample EXAMPLE = example("Vragen stellen", "Een groep mentoren luisterde gesprekken terug.");

    private static final EntryExampleId ID =
            new EntryExampleId(UUID.fromString("00000000-0000-4000-8000-000000000009"));

    private ExampleFixture() {}

    static EntryExample example(String title, String text, String... competences) {
        var about = competences.length == 0 ? Stream.of("C3") : Stream.of(competences);
        return new EntryExample(
                title,
                new Form("SCHOOL_VISIT"),
                about.map(Competence::new).toList(),
                24,
                18,
                Outcome.PARTLY,
                "Hoe gaat het beter?",
                text,
                "De diagnose is sterk.");
    }

    static Scenario<PortfolioExampleEvent, EntryExampleCommand> given(PortfolioExampleEvent... history) {
        var streams = new MemoryStreams<>(
                PublishedExample.class, PortfolioExampleEvent.class, PublishedExample::new, PublishedExample::decide);
        var stream = PublishedExample.streamOf(ID);
        return new Scenario<>(streams, stream, new Subject(stream)).given(history);
    }

    static PublishEntryExample publish(EntryExample example, List<String> names, String... source) {
        return new PublishEntryExample(ID, registrarOn(ON), example, new ExampleSource(names, List.of(source)));
    }

    static WithdrawEntryExample withdraw() {
        return new WithdrawEntryExample(ID, registrarOn(ON));
    }

    static EntryExamplePublished published(EntryExample example) {
        return new EntryExamplePublished(example, noon(ON));
    }

    static EntryExampleWithdrawn withdrawn() {
        return new EntryExampleWithdrawn(noon(ON));
    }
}
