package nl.schoolleidersregister.portfolio;

import static nl.schoolleidersregister.portfolio.PortfolioFixture.ENTRY;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.FILES;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.FORM;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.ON;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.STANDARD;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.TEXT;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.WHO;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.YIELD;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.asked;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.given;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.handIn;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.handedIn;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.leader;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schoolleidersregister.evidence.ContentHash;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.HandIn;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryHandedIn;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryScanAttached;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.scan.Frequency;
import nl.schoolleidersregister.scan.ScanAnswer;
import nl.schoolleidersregister.scan.ScanAnswers;
import nl.schoolleidersregister.scan.ScanEdition;
import nl.schoolleidersregister.scan.ScanItem;
import nl.schoolleidersregister.shared.Personal;
import org.junit.jupiter.api.Test;

class HandInTest {

    @Test
    void locks_what_was_handed_in_by_its_hash() {
        assertThat(fact(handIn(asked(20))).snapshot())
                .isEqualTo(Personal.of(Snapshot.of(TEXT, asked(20), null, FILES)));
    }

    @Test
    void the_hash_changes_with_every_part() {
        var hash = Snapshot.of(TEXT, asked(20), null, FILES);
        assertThat(Snapshot.of(TEXT, asked(21), null, FILES)).isNotEqualTo(hash);
        assertThat(Snapshot.of(TEXT, asked(20), null, List.of(new ContentHash("cd".repeat(32)))))
                .isNotEqualTo(hash);
        var other = new EntryText(TEXT.title(), TEXT.question(), TEXT.story(), new Marks(null, null, null, null));
        assertThat(Snapshot.of(other, asked(20), null, FILES)).isNotEqualTo(hash);
    }

    @Test
    void takes_ten_and_forty_points() {
        given().when(handIn(asked(10))).thenFacts();
        given().when(handIn(asked(40))).thenFacts();
    }

    @Test
    void refuses_nine_and_forty_one_points() {
        given().when(handIn(asked(9))).thenRefusedBy("portfolio.points");
        given().when(handIn(asked(41))).thenRefusedBy("portfolio.points");
    }

    @Test
    void above_twenty_points_two_read_it() {
        assertThat(fact(handIn(asked(21))).readers()).isEqualTo(Readers.TWO);
    }

    @Test
    void up_to_twenty_points_the_lot_decides() {
        var readers = IntStream.range(0, 200)
                .mapToObj(number -> new PortfolioEntryId(new UUID(0x4000L, number)))
                .map(entry ->
                        fact(new HandIn(WHO, leader(ON), entry, TEXT, asked(20), null, FILES, Set.of(FORM), STANDARD)))
                .toList();
        assertThat(readers)
                .allSatisfy(fact ->
                        assertThat(fact.readers()).isEqualTo(fact.lot().number() < 2_000 ? Readers.TWO : Readers.ONE));
        assertThat(readers).extracting(EntryHandedIn::readers).contains(Readers.ONE, Readers.TWO);
        assertThat(readers).extracting(fact -> fact.lot().seed()).containsOnly("tweede-beoordelaar-2026");
    }

    @Test
    void refuses_it_twice() {
        given(handedIn(20, 1)).when(handIn(asked(20))).thenRefusedBy("portfolio.once");
    }

    @Test
    void refuses_a_form_that_is_not_listed() {
        given().when(new HandIn(
                        WHO, leader(ON), ENTRY, TEXT, asked(20), null, FILES, Set.of(new Form("READING")), STANDARD))
                .thenRefusedBy("portfolio.form");
    }

    @Test
    void refuses_a_competence_of_no_standard() {
        given().when(new HandIn(
                        WHO,
                        leader(ON),
                        ENTRY,
                        TEXT,
                        asked(20),
                        null,
                        FILES,
                        Set.of(FORM),
                        Set.of(new Competence("C1"))))
                .thenRefusedBy("portfolio.competences");
    }

    @Test
    void takes_what_ended_today_and_refuses_tomorrow() {
        given().when(handIn(between("2026-05-01", ON, 20))).thenFacts();
        given().when(handIn(between("2026-05-01", "2026-10-02", 20))).thenRefusedBy("portfolio.past");
    }

    @Test
    void refuses_an_end_before_the_beginning() {
        given().when(handIn(between("2026-05-02", "2026-05-01", 20))).thenRefusedBy("portfolio.day-order");
    }

    @Test
    void takes_24_hours_of_a_day_and_refuses_25() {
        given().when(handIn(between("2026-05-01", "2026-05-01", 24))).thenFacts();
        given().when(handIn(between("2026-05-01", "2026-05-01", 25))).thenRefusedBy("portfolio.hours");
    }

    @Test
    void refuses_it_without_evidence() {
        given().when(new HandIn(WHO, leader(ON), ENTRY, TEXT, asked(20), null, List.of(), Set.of(FORM), STANDARD))
                .thenRefusedBy("portfolio.evidence");
    }

    private static Asked between(String first, String last, int points) {
        return new Asked(FORM, day(first), day(last), points, asked(points).competences(), YIELD, null);
    }

    private static EntryHandedIn fact(HandIn order) {
        return (EntryHandedIn) given().when(order).thenFacts().getFirst();
    }

    @Test
    void a_self_scan_goes_with_it_as_it_is_and_is_a_part_of_what_is_locked() {
        var scan = new EntryScan(
                ScanEdition.WORKING_SET_2026,
                day("2026-09-01"),
                new ScanAnswers(List.of(new ScanAnswer(ScanItem.TRUST, Frequency.OFTEN))));
        var facts = given().when(
                        new HandIn(WHO, leader(ON), ENTRY, TEXT, asked(20), scan, FILES, Set.of(FORM), STANDARD))
                .thenFacts();
        assertThat(facts).hasSize(2).last().isEqualTo(new EntryScanAttached(Personal.of(scan), noon(ON)));
        assertThat(((EntryHandedIn) facts.getFirst()).snapshot())
                .isEqualTo(Personal.of(Snapshot.of(TEXT, asked(20), scan, FILES)))
                .isNotEqualTo(Personal.of(Snapshot.of(TEXT, asked(20), null, FILES)));
    }
}
