package nl.schoolleidersregister.registration.view;

import static nl.schoolleidersregister.shared.Moments.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.registration.view.DossierSearch.Hits;
import nl.schoolleidersregister.testing.Erasure;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestViews;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The office looks people up, whatever they are to the register. */
class DossierSearchIT {

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestViews views = new TestViews(database);
    private final DossierSearch search = new DossierSearch(database.register());
    private int people;
    private long transaction = 1;

    private DossierSentences person(String given, String prefix, String family) {
        return DossierSentences.person(++people, new PersonName(given, prefix, family))
                .enrolled("2026-01-10");
    }

    private void happened(DossierSentences sentences) {
        happened(sentences.loggedFrom(transaction));
    }

    private void happened(List<LoggedEvent> events) {
        transaction += events.size();
        views.advance(List.of(new DossierProjection(), new DossierNameProjection()), events);
    }

    private Hits named(String typed) {
        return search.named(NameQuestion.of(typed));
    }

    private List<String> names(String typed) {
        return named(typed).hits().stream().map(hit -> hit.name().full()).toList();
    }

    @Test
    void finds_who_only_enrolled_and_who_lapsed_long_ago() {
        happened(person("Karin", "", "Hoekstra"));
        happened(person("Joost", "van der", "Velde").registered("2011-02-01", "2015-02-01"));
        assertThat(names("hoekstra")).containsExactly("Karin Hoekstra");
        assertThat(named("hoekstra").hits().getFirst().statusOn(day("2026-02-01")))
                .isEqualTo(Status.ENROLLED);
        assertThat(named("velde").hits().getFirst().statusOn(day("2026-02-01"))).isEqualTo(Status.LAPSED);
    }

    @Test
    void those_with_all_words_whole_come_first() {
        happened(person("Anna", "", "Bergsma"));
        happened(person("Karin", "van den", "Berg"));
        assertThat(names("berg")).containsExactly("Karin van den Berg", "Anna Bergsma");
    }

    @Test
    void a_mistake_is_forgiven_and_said() {
        happened(person("Karin", "", "Hoekstra"));
        assertThat(named("hoeksta").alike()).isTrue();
        assertThat(names("hoeksta")).containsExactly("Karin Hoekstra");
    }

    @Test
    void a_number_or_an_address_finds_one_dossier() {
        var joost = person("Joost", "", "Velde").registered("2011-02-01", "2015-02-01");
        happened(joost);
        happened(person("Karin", "", "Hoekstra"));
        assertThat(search.numbered(joost.registerNumber()).hits()).hasSize(1);
        assertThat(search.numbered(RegisterNumber.ofSerial(99_999))).isEqualTo(Hits.NONE);
        assertThat(search.addressed(new EmailAddress(" Z2@Voorbeeld.example ")).hits())
                .extracting(hit -> hit.name().full())
                .containsExactly("Karin Hoekstra");
        assertThat(search.addressed(new EmailAddress("z%@voorbeeld.example"))).isEqualTo(Hits.NONE);
    }

    @Test
    void says_when_there_are_more_than_an_answer_holds() {
        for (var one = 0; one <= DossierSearch.MOST; one++) {
            happened(person("Karin", "", "Hoekstra"));
        }
        assertThat(named("hoekstra").hits()).hasSize(DossierSearch.MOST);
        assertThat(named("hoekstra").more()).isTrue();
    }

    @Test
    void who_was_erased_is_not_found_and_leaves_no_row() {
        var karin = person("Karin", "", "Hoekstra").registered("2026-02-01", "2030-02-01");
        happened(karin);
        happened(karin.loggedFrom(transaction).subList(0, 1).stream()
                .map(Erasure::of)
                .toList());
        assertThat(named("hoekstra")).isEqualTo(Hits.NONE);
        assertThat(views.rows("select dossier::text from view.dossier_name")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "___", "'''", "ab", "' | 'a", "karin & !hoekstra", "(((", "\\"})
    void hostile_questions_find_nobody_by_accident(String typed) {
        happened(person("Piet", "", "Bakker"));
        assertThat(named(typed)).isEqualTo(Hits.NONE);
    }
}
