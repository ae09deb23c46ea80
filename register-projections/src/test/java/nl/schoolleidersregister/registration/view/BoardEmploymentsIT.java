package nl.schoolleidersregister.registration.view;

import static java.util.Map.entry;
import static nl.schoolleidersregister.registration.view.DossierSentences.enrolledOn;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.registration.ConfirmedBy;
import nl.schoolleidersregister.registration.Contract;
import nl.schoolleidersregister.registration.CycleEvent.MarkedLate;
import nl.schoolleidersregister.registration.Function;
import nl.schoolleidersregister.registration.Status;
import nl.schoolleidersregister.registration.view.Dossier.ConfirmationOnFile;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.testing.Erasure;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestViews;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class BoardEmploymentsIT {

    private static final BoardNumber BOARD = new BoardNumber("90001");
    private static final Function RECTOR = new Function("RECTOR");

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestViews views = new TestViews(database);
    private final BoardEmployments employments = new BoardEmployments(database.register(), DossierSentences::rules);
    private final Dossiers dossiers = new Dossiers(database.register());
    private long transaction = 1;

    private void happened(DossierSentences sentence) {
        happened(sentence, UnaryOperator.identity());
    }

    private void happened(DossierSentences sentence, UnaryOperator<LoggedEvent> seenAs) {
        var events = sentence.loggedFrom(transaction).stream().map(seenAs).toList();
        views.advance(List.of(new DossierProjection()), events);
        transaction += events.size();
    }

    private List<String> names(String today) {
        return employments.of(BOARD, day(today)).stream()
                .map(BoardEmployment::name)
                .toList();
    }

    @Test
    void a_board_sees_name_school_function_fte_and_since_of_who_it_employs() {
        var leader = enrolledOn(1, "2026-01-10").works(1, "De Berk (demo)", "0.8", "2020-08-01");
        happened(leader);
        assertThat(employments.of(BOARD, day("2027-01-04")))
                .containsExactly(new BoardEmployment(
                        leader.job(1).value(),
                        leader.dossier().value(),
                        "Zoë1 van Meer (demo)",
                        "De Berk (demo)",
                        "RECTOR",
                        new BigDecimal("0.8"),
                        day("2020-08-01"),
                        null,
                        null,
                        Status.ENROLLED,
                        null));
    }

    @Test
    void what_was_confirmed_says_by_whom_and_when_to_the_board_and_in_the_dossier() {
        var leader = enrolledOn(1, "2026-01-10")
                .works(1, "De Berk (demo)", "0.8", "2020-08-01")
                .confirmed(1, "2027-01-04", ConfirmedBy.BOARD);
        happened(leader);
        var confirmed = new ConfirmationOnFile(ConfirmedBy.BOARD, noon("2027-01-04"));
        assertThat(employments.of(BOARD, day("2027-01-04")))
                .singleElement()
                .returns(confirmed, BoardEmployment::confirmed);
        assertThat(dossiers.find(leader.dossier()).orElseThrow().employments())
                .singleElement()
                .returns(confirmed, Dossier.EmploymentOnFile::confirmed);
    }

    @Test
    void a_confirmation_may_come_in_a_later_batch_and_twice() {
        var leader = enrolledOn(1, "2026-01-10").works(1, "De Berk (demo)", "0.8", "2020-08-01");
        happened(leader);
        var both = leader.confirmed(1, "2027-01-04", ConfirmedBy.BOARD).loggedFrom(1);
        views.advance(List.of(new DossierProjection()), List.of(both.getLast()));
        views.advance(List.of(new DossierProjection()), List.of(both.getLast()));
        assertThat(employments.of(BOARD, day("2027-01-04")))
                .singleElement()
                .returns(new ConfirmationOnFile(ConfirmedBy.BOARD, noon("2027-01-04")), BoardEmployment::confirmed);
    }

    @Test
    void who_works_for_another_board_or_is_hired_is_not_there() {
        happened(enrolledOn(1, "2026-01-10").worksAs(1, RECTOR, Contract.PERMANENT, "90002"));
        happened(enrolledOn(2, "2026-01-10").worksAs(1, RECTOR, Contract.INTERIM, "90001"));
        happened(enrolledOn(3, "2026-01-10").worksAs(1, RECTOR, Contract.TEMPORARY, "90001"));
        assertThat(names("2027-01-04")).containsExactly("Zoë3 van Meer (demo)");
    }

    @Test
    void who_left_is_there_until_a_year_has_passed() {
        happened(enrolledOn(1, "2025-01-10")
                .works(1, "De Berk (demo)", "0.8", "2020-08-01")
                .left(1, "2026-02-01"));
        assertThat(names("2027-01-31")).hasSize(1);
        assertThat(names("2027-02-01")).isEmpty();
    }

    @Test
    void who_was_erased_is_not_there() {
        happened(enrolledOn(1, "2026-01-10").works(1, "De Berk (demo)", "0.8", "2020-08-01"), Erasure::of);
        assertThat(names("2027-01-04")).isEmpty();
    }

    @Test
    void a_supervisory_board_sees_the_rector_bestuurder_only() {
        happened(enrolledOn(1, "2026-01-10").worksAs(1, RECTOR, Contract.PERMANENT, "90001"));
        happened(enrolledOn(2, "2026-01-10").worksAs(1, Function.THE_BOARD, Contract.PERMANENT, "90001"));
        happened(enrolledOn(3, "2026-01-10").worksAs(1, Function.THE_BOARD, Contract.PERMANENT, "90002"));
        assertThat(employments.ofTheBoardItself(BOARD, day("2027-01-04")))
                .singleElement()
                .returns("Zoë2 van Meer (demo)", BoardEmployment::name);
    }

    @Test
    void a_board_sees_status_and_due_date_and_of_who_is_late_the_end_of_the_time_that_is_left() {
        var leader = enrolledOn(1, "2026-01-10")
                .works(1, "De Berk (demo)", "0.8", "2020-08-01")
                .registered("2026-02-01", "2030-02-01");
        happened(leader);
        assertThat(employments.of(BOARD, day("2030-01-31")))
                .singleElement()
                .returns(Status.REGISTERED, BoardEmployment::status)
                .returns(day("2030-02-01"), BoardEmployment::dueDate);

        var late = enrolledOn(2, "2026-01-10")
                .works(1, "De Eik (demo)", "0.8", "2020-08-01")
                .registered("2026-02-01", "2030-02-01")
                .became(new MarkedLate(day("2030-02-01"), day("2030-08-01"), noon("2030-02-01")));
        happened(late);
        assertThat(employments.of(BOARD, day("2030-02-01")))
                .filteredOn(one -> one.dossier().equals(late.dossier().value()))
                .singleElement()
                .returns(Status.LATE, BoardEmployment::status)
                .returns(day("2030-08-01"), BoardEmployment::dueDate);
    }

    @Test
    void people_are_named_and_who_is_unknown_is_left_out() {
        var leader = enrolledOn(1, "2026-01-10");
        happened(leader);
        assertThat(dossiers.names(
                        List.of(leader.dossier(), enrolledOn(2, "2026-01-10").dossier())))
                .containsExactly(entry(leader.dossier(), "Zoë1 van Meer (demo)"));
    }
}
