package nl.schoolleidersregister.registration.view;

import static nl.schoolleidersregister.registration.view.DossierSentences.enrolledOn;
import static nl.schoolleidersregister.registration.view.DossierSentences.person;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.person.DayOfDeath;
import nl.schoolleidersregister.person.NameChange;
import nl.schoolleidersregister.person.PersonEvent.DetailsChanged;
import nl.schoolleidersregister.person.PersonEvent.Died;
import nl.schoolleidersregister.person.PersonEvent.NameChangeAsked;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.registration.Route;
import nl.schoolleidersregister.registration.Status;
import nl.schoolleidersregister.registration.view.Dossier.EmploymentOnFile;
import nl.schoolleidersregister.registration.view.Dossier.PersonOnFile;
import nl.schoolleidersregister.registration.view.Dossier.QualificationOnFile.Outcome;
import nl.schoolleidersregister.registration.view.Dossier.RegistrationOnFile;
import nl.schoolleidersregister.registration.view.Dossiers.Waiting;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.testing.Erasure;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestViews;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class DossiersIT {

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestViews views = new TestViews(database);
    private final Dossiers dossiers = new Dossiers(database.register());
    private long transaction = 1;

    private void happened(DossierSentences... sentences) {
        for (var sentence : sentences) {
            happened(sentence, UnaryOperator.identity());
        }
    }

    private void happened(DossierSentences sentence, UnaryOperator<LoggedEvent> seenAs) {
        var events = sentence.loggedFrom(transaction).stream().map(seenAs).toList();
        views.advance(List.of(new DossierProjection()), events);
        transaction += events.size();
    }

    private Dossier find(DossierSentences sentence) {
        return dossiers.find(sentence.dossier()).orElseThrow();
    }

    @Test
    void somebody_whose_details_are_known_and_who_did_not_enrol_has_no_dossier() {
        var somebody = person(1);
        happened(somebody);
        assertThat(dossiers.find(somebody.dossier())).isEmpty();
        assertThat(dossiers.find(person(2).dossier())).isEmpty();
    }

    @Test
    void who_enrolled_has_a_dossier_with_a_diploma_that_waits() {
        var somebody = enrolledOn("2026-01-10");
        happened(somebody, enrolledOn(2, "2026-01-11"));
        var dossier = find(somebody);
        assertThat(dossier.person())
                .isEqualTo(new PersonOnFile("Zoë1", "van", "Meer (demo)", day("1980-05-17"), "z1@voorbeeld.example"));
        assertThat(dossier.enrolledOn()).isEqualTo(day("2026-01-10"));
        assertThat(dossier.version()).isEqualTo(1);
        assertThat(dossier.waitingSince()).isEqualTo(noon("2026-01-10"));
        assertThat(dossier.waiting().orElseThrow().id())
                .isEqualTo(somebody.diploma(1).value());
        assertThat(dossier.registration()).isNull();
        assertThat(dossier.status()).isEqualTo(Status.ENROLLED);
    }

    @Test
    void diplomas_wait_in_a_queue_the_longest_first() {
        var later = enrolledOn(1, "2026-01-12");
        var sooner = enrolledOn(2, "2026-01-10");
        happened(later, sooner, enrolledOn(3, "2026-01-11").rejected("2026-01-13", 1));
        assertThat(dossiers.waiting())
                .containsExactly(
                        new Waiting(
                                sooner.dossier().value(),
                                "Zoë2 van Meer (demo)",
                                Route.DIPLOMA,
                                "Opleiding 1",
                                noon("2026-01-10"),
                                find(sooner).career()),
                        new Waiting(
                                later.dossier().value(),
                                "Zoë1 van Meer (demo)",
                                Route.DIPLOMA,
                                "Opleiding 1",
                                noon("2026-01-12"),
                                find(later).career()));
    }

    @Test
    void a_diploma_leaves_the_queue_when_it_is_judged_and_the_next_one_enters() {
        var somebody = enrolledOn("2026-01-10");
        happened(somebody.rejected("2026-01-12", 1));
        assertThat(dossiers.waiting()).isEmpty();
        assertThat(find(somebody).waitingSince()).isNull();
        var again = enrolledOn(2, "2026-01-10").rejected("2026-01-12", 1).stated("2026-01-20", 2);
        happened(again);
        assertThat(dossiers.waiting())
                .singleElement()
                .returns("Opleiding 2", Waiting::training)
                .returns(noon("2026-01-20"), Waiting::since);
        happened(enrolledOn(3, "2026-01-10").registered("2026-02-01", "2030-02-01"));
        assertThat(dossiers.waiting()).hasSize(1);
    }

    @Test
    void a_rejected_diploma_says_why_and_when() {
        var somebody = enrolledOn("2026-01-10").rejected("2026-01-12", 1).stated("2026-01-20", 2);
        happened(somebody);
        var qualifications = find(somebody).qualifications();
        assertThat(qualifications).hasSize(2);
        assertThat(qualifications.getFirst().outcome()).isEqualTo(Outcome.WAITING);
        assertThat(qualifications.getLast().outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(qualifications.getLast().reason()).isEqualTo("Niet gevalideerd");
        assertThat(qualifications.getLast().judgedAt()).isEqualTo(noon("2026-01-12"));
    }

    @Test
    void who_is_registered_has_a_number_and_a_cycle() {
        var somebody = enrolledOn("2026-01-10").registered("2026-02-01", "2030-02-01");
        happened(somebody);
        var dossier = find(somebody);
        assertThat(dossier.registration())
                .isEqualTo(new RegistrationOnFile(
                        somebody.registerNumber().value(),
                        day("2026-02-01"),
                        day("2026-02-01"),
                        day("2030-02-01"),
                        "VO-2026"));
        assertThat(dossier.status()).isEqualTo(Status.REGISTERED);
        assertThat(dossier.qualifications().getFirst().outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void employments_that_run_come_before_those_that_ended() {
        var somebody = enrolledOn("2026-01-10")
                .works(1, "De Berk (demo)", "0.5", "2020-08-01")
                .works(2, "De Eik (demo)", "0.5", "2021-08-01")
                .works(3, "De Es (demo)", "0.5", "2019-08-01")
                .left(1, "2025-08-01");
        happened(somebody);
        assertThat(find(somebody).employments().stream().map(EmploymentOnFile::schoolName))
                .containsExactly("De Eik (demo)", "De Es (demo)", "De Berk (demo)");
        assertThat(find(somebody).employments().getLast().until()).isEqualTo(day("2025-08-01"));
        assertThat(find(somebody).version()).isEqualTo(5);
    }

    @Test
    void who_was_erased_stays_registered_without_name_and_number() {
        var somebody = enrolledOn("2026-01-10")
                .works(1, "De Berk (demo)", "0.5", "2020-08-01")
                .registered("2026-02-01", "2030-02-01");
        happened(somebody, Erasure::of);
        var dossier = find(somebody);
        assertThat(dossier.person()).isNull();
        assertThat(dossier.registration())
                .isEqualTo(new RegistrationOnFile(
                        null, day("2026-02-01"), day("2026-02-01"), day("2030-02-01"), "VO-2026"));
        assertThat(dossier.status()).isEqualTo(Status.REGISTERED);
        assertThat(dossier.qualifications()).singleElement().returns(null, stated -> stated.training());
        assertThat(dossier.employments()).singleElement().returns(null, EmploymentOnFile::schoolName);
    }

    @Test
    void who_was_erased_while_a_diploma_waited_stays_in_the_queue_without_a_name() {
        happened(enrolledOn("2026-01-10"), Erasure::of);
        assertThat(dossiers.waiting())
                .singleElement()
                .returns(null, Waiting::name)
                .returns(null, Waiting::training)
                .returns(noon("2026-01-10"), Waiting::since);
    }

    @Test
    void a_name_that_was_asked_waits_until_it_is_recorded_or_declined() {
        var somebody = enrolledOn(1, "2026-01-10");
        happened(somebody);
        happened(person(1)
                .of(new NameChangeAsked(
                        Personal.of(new PersonName("Zoë", "", "Bakker (demo)")),
                        Personal.of(NameChange.MARRIAGE),
                        noon("2026-02-01"))));
        assertThat(dossiers.renamings())
                .containsExactly(
                        new Dossiers.Renaming(somebody.dossier().value(), "Zoë1 van Meer (demo)", noon("2026-02-01")));
        happened(person(1)
                .of(new DetailsChanged(
                        Personal.of(new PersonName("Zoë", "", "Bakker (demo)")),
                        Personal.of(NameChange.MARRIAGE),
                        noon("2026-02-02"))));
        assertThat(dossiers.renamings()).isEmpty();
        assertThat(find(somebody).person())
                .isEqualTo(new PersonOnFile("Zoë", "", "Bakker (demo)", day("1980-05-17"), "z1@voorbeeld.example"));
    }

    @Test
    void who_died_is_known_to_have_died() {
        var somebody = enrolledOn(1, "2026-01-10");
        happened(somebody);
        assertThat(find(somebody).died()).isFalse();
        happened(person(1).of(new Died(Personal.of(new DayOfDeath(day("2026-03-01"))), noon("2026-03-02"))));
        assertThat(find(somebody).died()).isTrue();
    }
}
