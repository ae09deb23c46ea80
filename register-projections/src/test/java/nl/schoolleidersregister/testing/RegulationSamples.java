package nl.schoolleidersregister.testing;

import static nl.schoolleidersregister.testing.Samples.AT;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.DocumentText;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.LearningForm;
import nl.schoolleidersregister.regulation.LearningForm.Duty;
import nl.schoolleidersregister.regulation.LearningForm.Spectrum;
import nl.schoolleidersregister.regulation.LearningForm.Way;
import nl.schoolleidersregister.regulation.MappedCompetence;
import nl.schoolleidersregister.regulation.NamedCompetence;
import nl.schoolleidersregister.regulation.RegulationEvent.RegulationAdopted;
import nl.schoolleidersregister.regulation.RegulationEvent.RegulationDrafted;
import nl.schoolleidersregister.regulation.RegulationEvent.RegulationRedrafted;
import nl.schoolleidersregister.regulation.RegulationEvent.RegulationRepealed;
import nl.schoolleidersregister.regulation.RepealReason;
import nl.schoolleidersregister.regulation.RunningCycles;
import nl.schoolleidersregister.regulation.StandardEvent.FormEnded;
import nl.schoolleidersregister.regulation.StandardEvent.StandardAdopted;
import nl.schoolleidersregister.regulation.StandardEvent.StandardDrafted;
import nl.schoolleidersregister.regulation.StandardId;
import nl.schoolleidersregister.regulation.StandardText;
import nl.schoolleidersregister.shared.Event;

/** One fixed instance of every event about a regulation or a professional standard. */
final class RegulationSamples {

    private static final DocumentText TEXT = new DocumentText("{\"id\":\"VO-2028\"}");
    private static final DocumentText OTHER = new DocumentText("{\"id\":\"VO-2028\",\"title\":\"Anders\"}");
    private static final LocalDate DAY = LocalDate.of(2028, 1, 1);

    private RegulationSamples() {}

    static List<Event> all() {
        return List.of(
                new RegulationDrafted(TEXT.hash(), TEXT, AT),
                new RegulationRedrafted(OTHER.hash(), OTHER, AT),
                new RegulationAdopted(OTHER.hash(), new StandardId("VO-2021"), DAY, RunningCycles.MOST_FAVOURABLE, AT),
                new RegulationRepealed(DAY.plusYears(1), new RepealReason("De leden besloten anders."), AT),
                new StandardDrafted(
                        new StandardText(
                                List.of(
                                        new NamedCompetence(new Competence("P1"), "Visie uitdragen"),
                                        new NamedCompetence(new Competence("P2"), "Samen leren")),
                                List.of(new MappedCompetence(
                                        new Competence("C1"), List.of(new Competence("P1"), new Competence("P2")))),
                                List.of(new LearningForm(
                                        new Form("COURSE"),
                                        "cursus",
                                        "course",
                                        Spectrum.NON_FORMAL,
                                        List.of(Way.OFFERED),
                                        List.of(Duty.QUESTION)))),
                        AT),
                new StandardAdopted(AT),
                new FormEnded(new Form("COURSE"), DAY, AT));
    }
}
