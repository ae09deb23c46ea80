package nl.schoolleidersregister.portfolio;

import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Origin;

/** Orders to one published example of an entry. */
public sealed interface EntryExampleCommand extends Command {

    /** Which. */
    EntryExampleId example();

    /**
     * Publish an example.
     *
     * <p>Refused by {@link ExampleNamesNobody}, {@link ExampleIsInOtherWords}, {@link VerdictFitsWhatWasAsked}.
     *
     * @param source what may not be found in it; nothing of it is kept
     */
    record PublishEntryExample(EntryExampleId example, Origin origin, EntryExample content, ExampleSource source)
            implements EntryExampleCommand {}

    /**
     * Show it no more.
     *
     * <p>Refused by {@link EntryExampleIsPublic}.
     */
    record WithdrawEntryExample(EntryExampleId example, Origin origin) implements EntryExampleCommand {}
}
