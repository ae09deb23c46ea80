package nl.schoolleidersregister.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.JobFunction;
import nl.schoolleidersregister.regulation.StandardId;
import org.junit.jupiter.api.Test;

/** Codes and ids stand in messages and answers as they are. */
class CodesTest {

    @Test
    void are_written_as_they_are() {
        assertThat(new AbsenceKind("ILLNESS")).hasToString("ILLNESS");
        assertThat(new Competence("C1")).hasToString("C1");
        assertThat(new Form("COURSE")).hasToString("COURSE");
        assertThat(new JobFunction("RECTOR")).hasToString("RECTOR");
        assertThat(new StandardId("VO-2014")).hasToString("VO-2014");
        assertThat(new EntryId("a1")).hasToString("a1");
        assertThat(new OfferingId("o-17")).hasToString("o-17");
    }

    @Test
    void of_rules_are_those_of_the_design() {
        assertThat(FindingRule.values())
                .extracting(FindingRule::code)
                .containsExactly(
                        "work.employed", "work.hours", "work.gap", "points.total", "points.validated", "breadth");
        assertThat(EntryRule.values())
                .extracting(EntryRule::code)
                .containsExactly(
                        "entry.outside-cycle",
                        "entry.after-date",
                        "form.without-points",
                        "cap.per-day",
                        "cap.per-entry",
                        "offering.once",
                        "cap.per-calendar-year",
                        "cap.per-cycle",
                        "rest.room");
    }
}
