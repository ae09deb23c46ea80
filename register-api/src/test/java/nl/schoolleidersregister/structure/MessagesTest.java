package nl.schoolleidersregister.structure;

import com.tngtech.archunit.core.domain.JavaClasses;
import nl.schoolleidersregister.structure.broken.messages.FactOfOneWord;
import nl.schoolleidersregister.structure.broken.messages.FactsInPlainTypes;
import nl.schoolleidersregister.structure.broken.messages.LooseFact;
import nl.schoolleidersregister.structure.broken.messages.LooseOrder;
import nl.schoolleidersregister.structure.broken.messages.OpenFacts;
import nl.schoolleidersregister.structure.broken.messages.OrderedAndSealed;
import nl.schoolleidersregister.structure.broken.messages.StreamOfText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final JavaClasses CORE = Production.CLASSES.that(BuildModule.CORE.classes());

    @Test
    void every_command_and_event_is_a_record_of_a_sealed_interface() {
        Messages.SEALED.check(CORE);
    }

    @Test
    void a_record_of_a_sealed_interface_keeps_the_rule() {
        Proof.assertKeeps(Messages.SEALED, OrderedAndSealed.class);
        Proof.assertKeeps(Messages.SEALED, OrderedAndSealed.Ordered.class);
    }

    @ParameterizedTest
    @ValueSource(classes = {LooseOrder.class, LooseFact.class, OpenFacts.class, OpenFacts.Happened.class})
    void sees_a_command_or_event_that_belongs_to_no_sealed_interface(Class<?> loose) {
        Proof.assertBreaks(Messages.SEALED, loose);
    }

    @Test
    void sees_an_event_that_is_no_record() {
        Proof.assertBreaks(Messages.SEALED, OrderedAndSealed.NoRecord.class);
    }

    @Test
    void streams_handle_commands_and_events_only() {
        Messages.HANDLED.check(CORE);
    }

    @Test
    void sees_a_stream_that_handles_something_else() {
        Proof.assertBreaks(Messages.HANDLED, StreamOfText.Decides.class);
        Proof.assertBreaks(Messages.HANDLED, StreamOfText.Orders.class);
        Proof.assertBreaks(Messages.HANDLED, StreamOfText.Evolves.class);
    }

    @Test
    void commands_and_events_are_made_of_the_domains_own_types() {
        Messages.WORDED.check(CORE);
    }

    @Test
    void own_types_dates_and_collections_of_them_keep_the_rule() {
        Proof.assertKeeps(Messages.WORDED, FactOfOneWord.Worded.class);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                FactsInPlainTypes.Text.class,
                FactsInPlainTypes.Id.class,
                FactsInPlainTypes.Minutes.class,
                FactsInPlainTypes.Boxed.class,
                FactsInPlainTypes.Texts.class,
                FactsInPlainTypes.Keyed.class,
                FactsInPlainTypes.Anything.class
            })
    void sees_a_component_of_a_plain_type(Class<?> plain) {
        Proof.assertBreaks(Messages.WORDED, plain);
    }
}
