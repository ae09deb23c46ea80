package nl.schoolleidersregister.portfolio;

import static nl.schoolleidersregister.portfolio.ExampleFixture.example;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import nl.schoolleidersregister.portfolio.Likeness.Topic;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import org.junit.jupiter.api.Test;

/** What is like what, and why. */
class LikenessTest {

    private static final EntryExample MENTORS =
            example("Vragen stellen", "Mentoren luisterden gesprekken terug.", "C3");
    private static final EntryExample ABSENCE = example("Verzuim in de brugklas", "Mentoren telden afwezigen.", "C5");
    private static final EntryExample TIMETABLE = example("Een ander rooster", "Lessen van zeventig minuten.", "C1");
    private static final List<EntryExample> ALL = List.of(TIMETABLE, ABSENCE, MENTORS);

    private static List<EntryExample> like(String text, String form, String... competences) {
        var topic = new Topic(List.of(competences).stream().map(Competence::new).toList(), new Form(form), text);
        return Likeness.rank(topic, ALL, Function.identity(), 3).stream()
                .map(Likeness.Alike::what)
                .toList();
    }

    @Test
    void same_competences_and_words_come_first() {
        assertThat(like("Een mentor voert een gesprek", "SCHOOL_VISIT", "C3")).startsWith(MENTORS);
        assertThat(like("Het verzuim stijgt bij mentoren", "SCHOOL_VISIT", "C5"))
                .startsWith(ABSENCE);
    }

    @Test
    void says_in_what_it_is_alike() {
        var topic = new Topic(List.of(new Competence("C3")), new Form("SCHOOL_VISIT"), "Het gesprek van een mentor");
        var first = Likeness.rank(topic, ALL, Function.identity(), 1).getFirst().likeness();
        assertThat(first.competences()).containsExactly(new Competence("C3"));
        assertThat(first.form()).isTrue();
        assertThat(first.words()).containsExactly("gesprekken", "mentoren");
        assertThat(first.weight()).isBetween(1, 100);
    }

    @Test
    void what_has_hardly_anything_in_common_is_not_alike() {
        assertThat(like("Huisvesting en geld", "CONGRESS", "C4")).isEmpty();
        assertThat(like("", "SCHOOL_VISIT")).as("the form alone").isEmpty();
    }

    @Test
    void a_word_and_its_plural_are_one() {
        assertThat(Wordings.stem("gesprekken")).isEqualTo(Wordings.stem("gesprek"));
        assertThat(Wordings.stem("mentoren")).isEqualTo(Wordings.stem("mentor"));
        assertThat(Wordings.stem("opnames")).isEqualTo(Wordings.stem("opname"));
        assertThat(Wordings.stem("teams")).isEqualTo(Wordings.stem("team"));
        assertThat(Wordings.tells("Opnamen van gesprekken", "opname gesprek")).isTrue();
        assertThat(Wordings.tells("Opnamen van gesprekken", "rooster")).isFalse();
        assertThat(Wordings.tells("Opnamen van gesprekken", "")).isTrue();
    }
}
