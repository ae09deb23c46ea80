package nl.schoolleidersregister.registration.view;

import static nl.schoolleidersregister.shared.Moments.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.registration.RemovalReason;
import nl.schoolleidersregister.registration.Status;
import nl.schoolleidersregister.registration.view.RegisterEntry.School;
import nl.schoolleidersregister.testing.Erasure;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestViews;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking people up by name. */
class NamedEntriesIT {

    private static final String TODAY = "2026-02-01";

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestViews views = new TestViews(database);
    private final RegisterEntries entries = new RegisterEntries(database.register(), DossierSentences::rules);
    private int people;
    private long transaction = 1;

    private DossierSentences person(String given, String prefix, String family) {
        return DossierSentences.person(++people, new PersonName(given, prefix, family))
                .enrolled("2026-01-10");
    }

    private void registered(String given, String prefix, String family) {
        happened(person(given, prefix, family).registered(TODAY, "2030-02-01"));
    }

    private void happened(DossierSentences sentences) {
        happened(sentences.loggedFrom(transaction));
    }

    private void happened(List<LoggedEvent> events) {
        transaction += events.size();
        views.advance(List.of(new DossierProjection()), events);
    }

    private NamedEntries asked(String typed) {
        return entries.named(NameQuestion.of(typed), day(TODAY));
    }

    private List<String> names(String typed) {
        return asked(typed).entries().stream().map(RegisterEntry::name).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "hoekstra, Karin Hoekstra",
        "HOEKSTRA karin, Karin Hoekstra",
        "karin hoekstra, Karin Hoekstra",
        "kar hoekstra, ",
        "Karin Hoe, Karin Hoekstra",
        "Karin Hoekstra Hoekstra, Karin Hoekstra",
        "aydin, Elif Aydın",
        "AYDIN, Elif Aydın",
        "Zoe, Zoë van Rijn",
        "rijn, Zoë van Rijn",
        "van Rijn, Zoë van Rijn",
        "ryn, Zoë van Rijn",
        "zoë ri, Zoë van Rijn",
        "'Rijn, Zoë van', Zoë van Rijn",
        "Z. van Rĳn, Zoë van Rijn",
        "jan-willem, Jan-Willem van den Berg",
        "jan willem, Jan-Willem van den Berg",
        "janwillem, Jan-Willem van den Berg",
        "J.W. v.d. Berg, Jan-Willem van den Berg",
        "vd Berg, Jan-Willem van den Berg",
        "t Hart, Sanne 't Hart",
        "'''t Hart', Sanne 't Hart",
        "zzz, "
    })
    void people_are_found_as_one_expects(String typed, String found) {
        registered("Karin", "", "Hoekstra");
        registered("Elif", "", "Aydın");
        registered("Zoë", "van", "Rijn");
        registered("Jan-Willem", "van den", "Berg");
        registered("Sanne", "'t", "Hart");
        assertThat(names(typed)).isEqualTo(found == null ? List.of() : List.of(found));
        assertThat(asked(typed).alike()).isFalse();
    }

    @Test
    void an_answer_shows_status_period_and_school() {
        happened(person("Karin", "", "Hoekstra")
                .works(1, "De Eik (demo)", "0.6", "2020-08-01")
                .registered(TODAY, "2030-02-01"));
        registered("Karel", "", "Hoekstra");
        assertThat(asked("karin hoekstra").entries())
                .containsExactly(new RegisterEntry(
                        asked("karin hoekstra").entries().getFirst().number(),
                        "Karin Hoekstra",
                        Status.REGISTERED,
                        day(TODAY),
                        day("2030-02-01"),
                        List.of(),
                        List.of(new School("De Eik (demo)", "Deventer"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hoeksta", "Hoesktra", "Hoekstrra", "Karin Hoeksdra", "Kaarin Hoeksta"})
    void a_mistake_a_word_is_forgiven_and_said_when_nobody_has_the_name(String typed) {
        registered("Karin", "", "Hoekstra");
        registered("Bo", "", "Los");
        assertThat(names(typed)).containsExactly("Karin Hoekstra");
        assertThat(asked(typed).alike()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hoestka", "Bis", "Bo Lus", "Piet Hoeksta"})
    void two_mistakes_in_a_word_or_one_in_a_short_word_are_not(String typed) {
        registered("Karin", "", "Hoekstra");
        registered("Bo", "", "Los");
        assertThat(asked(typed)).isEqualTo(NamedEntries.NOBODY);
    }

    @Test
    void who_has_the_name_is_shown_and_not_who_has_one_like_it() {
        registered("Karin", "", "Hoekstra");
        registered("Karin", "", "Hoekstar");
        assertThat(names("hoekstra")).containsExactly("Karin Hoekstra");
    }

    @Test
    void who_has_the_whole_name_comes_first_and_then_the_alphabet() {
        registered("Jan", "", "Bakkerman");
        registered("Jan", "de", "Bakker");
        registered("Anna", "van", "Bakker");
        registered("Bakkertje", "", "Aarden");
        assertThat(names("bakker"))
                .containsExactly("Anna van Bakker", "Jan de Bakker", "Bakkertje Aarden", "Jan Bakkerman");
    }

    @Test
    void ten_are_shown_and_an_eleventh_is_said_to_be_there() {
        for (var number = 0; number < 10; number++) {
            registered("Jan" + number, "", "Jansen");
        }
        assertThat(asked("jansen").entries()).hasSize(10);
        assertThat(asked("jansen").more()).isFalse();
        registered("Jan", "", "Jansen");
        assertThat(asked("jansen").entries()).hasSize(10);
        assertThat(asked("jansen").more()).isTrue();
        assertThat(names("jansen")).startsWith("Jan Jansen").doesNotContain("Jan9 Jansen");
        assertThat(asked("jamsen").entries()).hasSize(10);
        assertThat(asked("jamsen").more()).isTrue();
    }

    @Test
    void who_only_enrolled_is_not_found() {
        happened(person("Karin", "", "Hoekstra"));
        assertThat(asked("karin hoekstra")).isEqualTo(NamedEntries.NOBODY);
        assertThat(asked("hoeksta")).isEqualTo(NamedEntries.NOBODY);
    }

    @Test
    void a_registration_that_lapsed_is_found_for_two_years_and_no_longer() {
        happened(person("Karin", "", "Hoekstra")
                .registered("2022-02-01", "2026-02-01")
                .lapsed("2026-02-01"));
        var question = NameQuestion.of("hoekstra");
        assertThat(entries.named(question, day("2026-02-01"))
                        .entries()
                        .getFirst()
                        .isLapsed())
                .isTrue();
        assertThat(entries.named(question, day("2028-01-31")).entries()).hasSize(1);
        assertThat(entries.named(question, day("2028-02-01"))).isEqualTo(NamedEntries.NOBODY);
        assertThat(entries.named(NameQuestion.of("hoeksta"), day("2028-01-31")).entries())
                .hasSize(1);
        assertThat(entries.named(NameQuestion.of("hoeksta"), day("2028-02-01"))).isEqualTo(NamedEntries.NOBODY);
    }

    @Test
    void who_was_removed_is_not_found() {
        happened(person("Karin", "", "Hoekstra")
                .registered(TODAY, "2030-02-01")
                .struckOff(TODAY, RemovalReason.OWN_REQUEST));
        assertThat(asked("hoekstra")).isEqualTo(NamedEntries.NOBODY);
    }

    @Test
    void who_was_erased_is_not_found_and_leaves_no_row() {
        var karin = person("Karin", "", "Hoekstra").registered(TODAY, "2030-02-01");
        happened(karin);
        assertThat(names("hoekstra")).hasSize(1);
        views.clear();
        happened(karin.loggedFrom(1).stream().map(Erasure::of).toList());
        assertThat(asked("hoekstra")).isEqualTo(NamedEntries.NOBODY);
        assertThat(views.rows("select dossier::text from view.register_name")).isEmpty();
    }

    @Test
    void a_row_goes_when_the_details_of_its_person_can_no_longer_be_read() {
        var karin = person("Karin", "", "Hoekstra").registered(TODAY, "2030-02-01");
        happened(karin);
        happened(karin.loggedFrom(transaction).subList(0, 1).stream()
                .map(Erasure::of)
                .toList());
        assertThat(views.rows("select dossier::text from view.register_name")).isEmpty();
    }

    @Test
    void a_new_name_takes_the_place_of_the_old_one() {
        happened(person("Karin", "", "Hoekstra").registered(TODAY, "2030-02-01"));
        people--;
        happened(person("Karin", "de", "Boer").loggedFrom(transaction).subList(0, 1));
        assertThat(names("karin")).containsExactly("Karin de Boer");
        assertThat(asked("hoekstra")).isEqualTo(NamedEntries.NOBODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "%",
                "_",
                "%%%",
                "___",
                "'''",
                "\0",
                "\0\0\0",
                "ab",
                "a b",
                "😀😀😀",
                "\uD83D",
                "' | 'a",
                "karin' | 'hoekstra",
                "karin & !hoekstra",
                "karin:*",
                "(((",
                "\\",
                "--",
                ";;;"
            })
    void hostile_questions_find_nobody_by_accident(String typed) {
        registered("Piet", "", "Bakker");
        registered("Anna", "", "Los");
        assertThat(asked(typed)).isEqualTo(NamedEntries.NOBODY);
    }

    @Test
    void endless_questions_find_nobody() {
        registered("Anna", "", "Aaa");
        assertThat(asked("a".repeat(10_000))).isEqualTo(NamedEntries.NOBODY);
        assertThat(asked("a ".repeat(10_000))).isEqualTo(NamedEntries.NOBODY);
        assertThat(asked("ab cd ef gh ij kl mn op qr st uv wx yz")).isEqualTo(NamedEntries.NOBODY);
        assertThat(asked("\uFDFA".repeat(200))).isEqualTo(NamedEntries.NOBODY);
    }

    @Test
    void the_longest_name_of_the_oddest_letters_can_be_written_and_found() {
        var longest = "\uFDFA".repeat(200);
        registered(longest, longest, longest);
        registered("\uD835\uDC00".repeat(100), "", "Bakker");
        assertThat(views.rows("select dossier::text from view.register_name")).hasSize(2);
        assertThat(asked("bakker").entries()).hasSize(1);
    }

    @Test
    void three_letters_are_enough_and_two_are_not() {
        assertThat(NameQuestion.of("bo l").isEnough()).isTrue();
        assertThat(NameQuestion.of("bol").isEnough()).isTrue();
        assertThat(NameQuestion.of("bo").isEnough()).isFalse();
        assertThat(NameQuestion.of(" b-o ").isEnough()).isFalse();
    }
}
