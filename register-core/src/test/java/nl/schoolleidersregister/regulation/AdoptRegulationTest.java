package nl.schoolleidersregister.regulation;

import static nl.schoolleidersregister.regulation.AdoptionFixture.OTHERS;
import static nl.schoolleidersregister.regulation.AdoptionFixture.OTHER_TEXT;
import static nl.schoolleidersregister.regulation.AdoptionFixture.TEXT;
import static nl.schoolleidersregister.regulation.AdoptionFixture.adopt;
import static nl.schoolleidersregister.regulation.AdoptionFixture.adopted;
import static nl.schoolleidersregister.regulation.AdoptionFixture.adoptedBefore;
import static nl.schoolleidersregister.regulation.AdoptionFixture.drafted;
import static nl.schoolleidersregister.regulation.AdoptionFixture.given;
import static nl.schoolleidersregister.regulation.AdoptionFixture.others;
import static nl.schoolleidersregister.regulation.AdoptionFixture.redrafted;
import static nl.schoolleidersregister.regulation.AdoptionFixture.repealed;
import static nl.schoolleidersregister.regulation.AdoptionFixture.says;
import static nl.schoolleidersregister.regulation.AdoptionFixture.standard;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schoolleidersregister.regulation.RegulationEvent.RegulationAdopted;
import org.junit.jupiter.api.Test;

class AdoptRegulationTest {

    private static final RegulationEvent DRAFTED = drafted("2026-05-01");

    @Test
    void records_what_holds_from_which_day_and_what_it_does_to_running_cycles() {
        given(DRAFTED)
                .when(adopt("2026-06-01", "2028-01-01", OTHERS))
                .thenRecorded(adopted("2026-06-01", "2028-01-01"));
    }

    @Test
    void adopts_the_last_text_and_no_earlier_one() {
        given(DRAFTED, redrafted("2026-05-02"))
                .when(adopt("2026-06-01", OTHER_TEXT, says("2028-01-01"), OTHERS))
                .thenRecorded(new RegulationAdopted(
                        OTHER_TEXT.hash(),
                        new StandardId("VO-2014"),
                        says("2028-01-01").adopt().inForceFrom(),
                        RunningCycles.MOST_FAVOURABLE,
                        noon("2026-06-01")));
        given(DRAFTED, redrafted("2026-05-02"))
                .when(adopt("2026-06-01", TEXT, says("2028-01-01"), OTHERS))
                .thenRefusedBy("regulation.last-document");
    }

    @Test
    void refuses_what_is_no_draft() {
        given().when(adopt("2026-06-01", "2028-01-01", OTHERS)).thenRefusedBy("regulation.draft");
        given(DRAFTED, adopted("2026-06-01", "2028-01-01"))
                .when(adopt("2026-06-02", "2028-01-01", OTHERS))
                .thenRefusedBy("regulation.draft");
        given(DRAFTED, adopted("2026-06-01", "2028-01-01"), repealed("2026-06-02", "2029-01-01"))
                .when(adopt("2026-06-03", "2028-01-01", OTHERS))
                .thenRefusedBy("regulation.draft");
    }

    @Test
    void may_come_in_force_today_and_not_yesterday() {
        given(DRAFTED)
                .when(adopt("2026-06-01", "2026-06-01", OTHERS))
                .thenRecorded(adopted("2026-06-01", "2026-06-01"));
        given(DRAFTED).when(adopt("2026-06-01", "2026-05-31", OTHERS)).thenRefusedBy("regulation.in-force-ahead");
    }

    @Test
    void the_first_of_all_may_reach_back() {
        var none = others(List.of(), standard("VO-2014", "C1"));
        given(DRAFTED).when(adopt("2026-06-01", "2015-01-01", none)).thenRecorded(adopted("2026-06-01", "2015-01-01"));
    }

    @Test
    void refuses_the_day_on_which_another_comes_in_force() {
        given(DRAFTED)
                .when(adopt("2026-06-01", "2028-01-01", with(adoptedBefore("R", "2028-01-01", null, "VO-2014"))))
                .thenRefusedBy("regulation.day");
        given(DRAFTED)
                .when(adopt("2026-06-01", "2028-01-02", with(adoptedBefore("R", "2028-01-01", null, "VO-2014"))))
                .thenRecorded(adopted("2026-06-01", "2028-01-02"));
    }

    @Test
    void takes_the_day_of_one_that_was_repealed_before_it_came_in_force() {
        var repealedAtOnce = adoptedBefore("R", "2028-01-01", "2028-01-01", "VO-2014");
        given(DRAFTED)
                .when(adopt("2026-06-01", "2028-01-01", with(repealedAtOnce)))
                .thenRecorded(adopted("2026-06-01", "2028-01-01"));
        var repealedADayLater = adoptedBefore("R", "2028-01-01", "2028-01-02", "VO-2014");
        given(DRAFTED)
                .when(adopt("2026-06-01", "2028-01-01", with(repealedADayLater)))
                .thenRefusedBy("regulation.day");
    }

    @Test
    void refuses_a_standard_that_was_not_adopted() {
        given(DRAFTED)
                .when(adopt("2026-06-01", TEXT, says("2028-01-01").standard("VO-2021"), OTHERS))
                .thenRefusedBy("regulation.standard");
    }

    @Test
    void must_say_where_every_earlier_competence_counts() {
        given(DRAFTED)
                .when(adopt("2026-06-01", TEXT, later().mapped("C1", "P1"), twoStandards()))
                .thenRefusedBy("regulation.mapping");
        given(DRAFTED)
                .when(adopt("2026-06-01", TEXT, later().mapped("C1", "P1").mapped("C2", "P1", "P2"), twoStandards()))
                .thenRecorded(adoptedOn("VO-2021"));
    }

    @Test
    void needs_no_word_about_a_competence_that_both_standards_have() {
        var shared = others(
                List.of(adoptedBefore("VO-2026", "2015-01-01", null, "VO-2014")),
                standard("VO-2014", "C1", "C2"),
                standard("VO-2021", "C1", "C2", "P1"));
        given(DRAFTED).when(adopt("2026-06-01", TEXT, later(), shared)).thenRecorded(adoptedOn("VO-2021"));
    }

    @Test
    void needs_no_word_about_a_standard_that_comes_later() {
        var others = others(
                List.of(
                        adoptedBefore("VO-2026", "2015-01-01", null, "VO-2014"),
                        adoptedBefore("VO-2030", "2030-01-01", null, "VO-2021")),
                standard("VO-2014", "C1"),
                standard("VO-2021", "P1"));
        given(DRAFTED)
                .when(adopt("2026-06-01", "2028-01-01", others))
                .thenRecorded(adopted("2026-06-01", "2028-01-01"));
    }

    @Test
    void refuses_to_count_what_was_learned_where_nobody_asks_for_it() {
        given(DRAFTED)
                .when(adopt("2026-06-01", TEXT, later().mapped("C1", "P1").mapped("C2", "P9"), twoStandards()))
                .thenRefusedBy("regulation.mapping-target");
    }

    @Test
    void a_decision_that_another_one_overtook_is_refused_by_a_rule_of_its_own() {
        assertThat(new RulesAreAsSeen(true).holds()).isFalse();
        assertThat(new RulesAreAsSeen(false).holds()).isTrue();
        assertThat(new RulesAreAsSeen(true).basis().code()).isEqualTo("regulation.as-seen");
    }

    private static RulesOnFile with(AdoptedRegulation another) {
        return others(
                List.of(adoptedBefore("VO-2026", "2015-01-01", null, "VO-2014"), another),
                standard("VO-2014", "C1", "C2"));
    }

    private static RulesOnFile twoStandards() {
        return others(
                List.of(adoptedBefore("VO-2026", "2015-01-01", null, "VO-2014")),
                standard("VO-2014", "C1", "C2"),
                standard("VO-2021", "P1", "P2"));
    }

    private static RegulationDraft later() {
        return says("2028-01-01").standard("VO-2021");
    }

    private static RegulationAdopted adoptedOn(String standard) {
        var adopted = adopted("2026-06-01", "2028-01-01");
        return new RegulationAdopted(
                adopted.hash(), new StandardId(standard), adopted.inForceFrom(), adopted.runningCycles(), adopted.at());
    }
}
