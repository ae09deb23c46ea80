package nl.schoolleidersregister.regulation.view;

import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.schoolleidersregister.evaluation.view.Rulebooks;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.regulation.AdoptedStandard;
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
import nl.schoolleidersregister.regulation.RegulationHistory;
import nl.schoolleidersregister.regulation.RepealReason;
import nl.schoolleidersregister.regulation.Stage;
import nl.schoolleidersregister.regulation.Standard;
import nl.schoolleidersregister.regulation.StandardEvent.FormEnded;
import nl.schoolleidersregister.regulation.StandardEvent.StandardAdopted;
import nl.schoolleidersregister.regulation.StandardEvent.StandardDrafted;
import nl.schoolleidersregister.regulation.StandardId;
import nl.schoolleidersregister.regulation.StandardText;
import nl.schoolleidersregister.regulation.document.FirstDocuments;
import nl.schoolleidersregister.regulation.document.ReadDocument;
import nl.schoolleidersregister.regulation.document.RegulationDocument;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Subject;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog.Entry;
import nl.schoolleidersregister.testing.TestViews;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RegulationsIT {

    private static final List<Projection> PROJECTIONS = List.of(new RegulationProjection(), new StandardProjection());
    private static final RegulationDocument OLD = FirstDocuments.vo2026();
    private static final RegulationDocument NEW = FirstDocuments.vo2028();
    private static final RegulationDocument NEWER = changed();
    private static final StandardId STANDARD = new StandardId("VO-2014");
    private static final StandardText TEXT = new StandardText(
            List.of(
                    new NamedCompetence(new Competence("C1"), "Visie"),
                    new NamedCompetence(new Competence("B"), "Bouw")),
            List.of(new MappedCompetence(new Competence("A1"), List.of(new Competence("C1"), new Competence("B")))),
            List.of(form("COURSE", Way.OFFERED), form("FEEDBACK", Way.OWN_CHOICE)));

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestViews views = new TestViews(database);
    private final Regulations regulations = new Regulations(database.register());
    private final Rulebooks rulebooks = new Rulebooks(regulations);
    private long transaction = 1;

    @Test
    void a_draft_is_on_file_with_its_last_text_and_every_text_by_its_hash() {
        recorded(regulation(NEW, 0, new RegulationDrafted(NEW.hash(), NEW.text(), noon("2026-05-01"))));
        recorded(regulation(NEW, 1, new RegulationRedrafted(NEWER.hash(), NEWER.text(), noon("2026-05-02"))));
        var draft = regulations.find(NEW.regulation().id()).orElseThrow();
        assertThat(draft).isEqualTo(new RegulationOnFile(NEWER, Stage.DRAFT, noon("2026-05-02"), null, null, 1));
        assertThat(regulations.document(NEW.hash())).contains(NEW);
        assertThat(regulations.document(NEWER.hash())).contains(NEWER);
        assertThat(regulations.document(OLD.hash())).isEmpty();
        assertThat(regulations.shelf().adopted()).isEmpty();
    }

    @Test
    void the_book_has_what_was_adopted_and_knows_of_its_repeal() {
        assertThatIllegalArgumentException().isThrownBy(rulebooks::book);
        adopted(OLD);
        assertThat(rulebooks.book().adopted()).hasSize(1);
        adopted(NEW);
        assertThat(rulebooks.book().inForceOn(day("2028-01-01")).reference()).isEqualTo(NEW.reference());
        assertThat(regulations.inForceOn(day("2027-12-31")).id())
                .isEqualTo(OLD.regulation().id());
        assertThat(regulations.shelf().decisions()).isEqualTo(2);
        recorded(regulation(
                NEW, 2, new RegulationRepealed(day("2029-01-01"), new RepealReason("Toch niet."), noon("2028-05-01"))));
        assertThat(rulebooks.book().inForceOn(day("2028-12-31")).reference()).isEqualTo(NEW.reference());
        assertThat(rulebooks.book().inForceOn(day("2029-01-01")).reference()).isEqualTo(OLD.reference());
        assertThat(regulations.inForceOn(day("2029-01-01")).id())
                .isEqualTo(OLD.regulation().id());
        assertThat(regulations.shelf().decisions()).isEqualTo(3);
        assertThat(regulations.shelf().rules().regulations())
                .extracting(one -> one.repealedFrom())
                .containsExactly(null, day("2029-01-01"));
    }

    @Test
    void what_is_kept_in_memory_is_asked_for_again_only_when_something_changed() {
        adopted(OLD);
        var book = rulebooks.book();
        assertThat(rulebooks.book()).isSameAs(book);
        recorded(regulation(NEW, 0, drafted(NEW)));
        assertThat(regulations.all()).hasSize(2);
        assertThat(rulebooks.book()).isNotSameAs(book).isEqualTo(book);
    }

    @Test
    void a_standard_is_on_file_with_its_competences_and_mapping_in_order() {
        recorded(standard(0, new StandardDrafted(TEXT, noon("2026-05-01"))));
        assertThat(regulations.shelf().standards())
                .containsExactly(new StandardOnFile(STANDARD, TEXT, Map.of(), Stage.DRAFT, 0));
        assertThat(regulations.shelf().rules().standards()).isEmpty();
        recorded(standard(1, new StandardAdopted(noon("2026-05-02"))));
        assertThat(regulations.shelf().rules().standards())
                .containsExactly(new AdoptedStandard(STANDARD, TEXT.codes()));
        adopted(OLD);
        assertThat(regulations.competencesOn(day("2026-05-02"))).isEqualTo(TEXT.competences());
        assertThat(regulations.competencesOf(new StandardId("VO-2099"))).isEmpty();
    }

    @Test
    void a_form_of_learning_can_be_chosen_until_the_day_it_ends() {
        recorded(standard(0, new StandardDrafted(TEXT, noon("2026-05-01"))));
        recorded(standard(1, new StandardAdopted(noon("2026-05-02"))));
        recorded(standard(2, new FormEnded(new Form("COURSE"), day("2026-08-01"), noon("2026-06-01"))));
        adopted(OLD);
        assertThat(regulations.formCodesOn(day("2026-07-31"), Way.OFFERED)).containsExactly("COURSE");
        assertThat(regulations.formCodesOn(day("2026-08-01"), Way.OFFERED)).isEmpty();
        assertThat(regulations.formCodesOn(day("2026-08-01"), Way.OWN_CHOICE)).containsExactly("FEEDBACK");
        assertThat(regulations.shelf().named("COURSE"))
                .map(LearningForm::english)
                .contains("course");
        assertThat(regulations.shelf().standards().getFirst().version()).isEqualTo(2);
    }

    @Test
    void the_views_can_be_made_again() {
        adopted(OLD);
        adopted(NEW);
        var rows = views.rows();
        views.clear();
        transaction = 1;
        adopted(OLD);
        adopted(NEW);
        assertThat(views.rows()).isEqualTo(rows);
    }

    private static LearningForm form(String code, Way way) {
        return new LearningForm(
                new Form(code),
                "vorm",
                code.toLowerCase(Locale.ROOT),
                Spectrum.INFORMAL,
                List.of(way),
                List.of(Duty.QUESTION, Duty.SHARED));
    }

    private static RegulationDocument changed() {
        var text = NEW.canonical().replace("\"requiredPoints\":200", "\"requiredPoints\":190");
        return switch (RegulationDocument.read(text)) {
            case ReadDocument.Accepted(var document) -> document;
            case ReadDocument.Refused(var refusals) -> throw new AssertionError(refusals);
        };
    }

    private static RegulationDrafted drafted(RegulationDocument document) {
        return new RegulationDrafted(document.hash(), new DocumentText(document.canonical()), noon("2026-05-01"));
    }

    private void adopted(RegulationDocument document) {
        var says = document.regulation();
        recorded(
                regulation(document, 0, drafted(document)),
                regulation(
                        document,
                        1,
                        new RegulationAdopted(
                                document.hash(),
                                says.standard(),
                                says.inForceFrom(),
                                says.runningCycles(),
                                noon("2026-05-02"))));
    }

    private void recorded(Entry... entries) {
        var logged = logged(entries);
        views.advance(PROJECTIONS, logged);
    }

    private List<LoggedEvent> logged(Entry... entries) {
        var logged = TestViews.loggedFrom(transaction, Stream.of(entries).toList());
        transaction += entries.length;
        return logged;
    }

    private static Entry regulation(RegulationDocument document, long sequence, Event fact) {
        var stream = RegulationHistory.streamOf(document.regulation().id());
        return new Entry(stream, new Subject(stream), sequence, fact);
    }

    private static Entry standard(long sequence, Event fact) {
        var stream = Standard.streamOf(STANDARD);
        return new Entry(stream, new Subject(stream), sequence, fact);
    }
}
