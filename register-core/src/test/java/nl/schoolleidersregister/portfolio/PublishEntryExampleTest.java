package nl.schoolleidersregister.portfolio;

import static nl.schoolleidersregister.portfolio.ExampleFixture.EXAMPLE;
import static nl.schoolleidersregister.portfolio.ExampleFixture.example;
import static nl.schoolleidersregister.portfolio.ExampleFixture.given;
import static nl.schoolleidersregister.portfolio.ExampleFixture.publish;
import static nl.schoolleidersregister.portfolio.ExampleFixture.published;

import java.util.List;
import org.junit.jupiter.api.Test;

class PublishEntryExampleTest {

    private static final String EIGHT = "een groep mentoren luisterde samen hun gesprekken terug";

    @Test
    void publishes_what_is_in_other_words_and_names_nobody() {
        given().when(publish(EXAMPLE, List.of("Brand", "Het Vlechtwerk"), "Wij namen gesprekken op."))
                .thenRecorded(published(EXAMPLE));
    }

    @Test
    void refuses_a_name_however_it_is_written_and_not_a_part_of_a_word() {
        var named = example("Vragen stellen", "Op het vlechtwerk luisterden mentoren terug.");
        given().when(publish(named, List.of("Het Vlechtwerk"))).thenRefusedBy("portfolio.example-names");
        var brandy = example("Vragen stellen", "Een brandweerman gaf les.");
        given().when(publish(brandy, List.of("Brand"))).thenRecorded(published(brandy));
    }

    @Test
    void refuses_eight_words_on_end_of_the_entry() {
        var copied = example("Vragen stellen", "Zo ging het: " + EIGHT + ".");
        given().when(publish(
                        copied, List.of(), "Eerst dit. Een groep mentoren luisterde, samen, hun gesprekken terug!"))
                .thenRefusedBy("portfolio.example-words");
        given().when(publish(copied, List.of(), "Een groep mentoren luisterde samen hun gesprekken."))
                .thenRecorded(published(copied));
    }

    @Test
    void refuses_points_that_do_not_go_with_the_outcome() {
        var wrong = new EntryExample(
                EXAMPLE.title(),
                EXAMPLE.form(),
                EXAMPLE.competences(),
                24,
                24,
                Outcome.PARTLY,
                EXAMPLE.question(),
                EXAMPLE.text(),
                EXAMPLE.why());
        given().when(publish(wrong, List.of())).thenRefusedBy("portfolio.verdict");
    }
}
