package nl.schoolleidersregister.regulation;

import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import java.util.List;
import nl.schoolleidersregister.regulation.LearningForm.Duty;
import nl.schoolleidersregister.regulation.LearningForm.Spectrum;
import nl.schoolleidersregister.regulation.LearningForm.Way;
import nl.schoolleidersregister.regulation.StandardCommand.AdoptStandard;
import nl.schoolleidersregister.regulation.StandardCommand.DraftStandard;
import nl.schoolleidersregister.regulation.StandardCommand.EndForm;
import nl.schoolleidersregister.regulation.StandardEvent.FormEnded;
import nl.schoolleidersregister.regulation.StandardEvent.StandardAdopted;
import nl.schoolleidersregister.regulation.StandardEvent.StandardDrafted;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Scenario;
import nl.schoolleidersregister.shared.Subject;

/** The sentences of the tests about one professional standard. */
final class StandardFixture {

    static final StandardId STANDARD = new StandardId("VO-2021");
    static final StandardText TEXT = new StandardText(
            List.of(
                    new NamedCompetence(new Competence("P1"), "Visie uitdragen"),
                    new NamedCompetence(new Competence("P2"), "Samen leren")),
            List.of(new MappedCompetence(new Competence("C1"), List.of(new Competence("P1"), new Competence("P2")))),
            List.of(form("COURSE"), form("LECTURE")));

    private StandardFixture() {}

    static Scenario<StandardEvent, StandardCommand> given(StandardEvent... history) {
        var streams = new MemoryStreams<>(Standard.class, StandardEvent.class, Standard::new, Standard::decide);
        var stream = Standard.streamOf(STANDARD);
        return new Scenario<>(streams, stream, new Subject(stream)).given(history);
    }

    static DraftStandard draft(String on) {
        return new DraftStandard(STANDARD, registrarOn(on), TEXT);
    }

    static AdoptStandard adopt(String on) {
        return new AdoptStandard(STANDARD, registrarOn(on));
    }

    static StandardDrafted drafted(String on) {
        return new StandardDrafted(TEXT, noon(on));
    }

    static EndForm end(String on, String form, String from) {
        return new EndForm(STANDARD, registrarOn(on), new Form(form), day(from));
    }

    static FormEnded ended(String on, String form, String from) {
        return new FormEnded(new Form(form), day(from), noon(on));
    }

    static LearningForm form(String code) {
        return new LearningForm(
                new Form(code), "vorm", "form", Spectrum.NON_FORMAL, List.of(Way.OFFERED), List.of(Duty.QUESTION));
    }

    static StandardAdopted adopted(String on) {
        return new StandardAdopted(noon(on));
    }
}
