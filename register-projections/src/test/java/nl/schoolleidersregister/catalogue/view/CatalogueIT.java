package nl.schoolleidersregister.catalogue.view;

import static nl.schoolleidersregister.offering.OfferingFixture.PROVIDER;
import static nl.schoolleidersregister.offering.OfferingFixture.course;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.activity.Activity;
import nl.schoolleidersregister.activity.ActivityEvent.ActivityRated;
import nl.schoolleidersregister.activity.ActivityId;
import nl.schoolleidersregister.activity.Remark;
import nl.schoolleidersregister.activity.Stars;
import nl.schoolleidersregister.activity.view.RatingProjection;
import nl.schoolleidersregister.activity.view.Ratings;
import nl.schoolleidersregister.offering.AttendanceError;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.offering.Execution;
import nl.schoolleidersregister.offering.ExecutionEvent;
import nl.schoolleidersregister.offering.ExecutionEvent.AttendanceRecorded;
import nl.schoolleidersregister.offering.ExecutionEvent.AttendanceWithdrawn;
import nl.schoolleidersregister.offering.ExecutionEvent.ExecutionScheduled;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.offering.Offering;
import nl.schoolleidersregister.offering.OfferingEvent;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingSubmitted;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingValidated;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingWithdrawn;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.offering.Place;
import nl.schoolleidersregister.offering.Programme;
import nl.schoolleidersregister.offering.view.ExecutionProjection;
import nl.schoolleidersregister.offering.view.OfferingProjection;
import nl.schoolleidersregister.provider.ProviderName;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.Province;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolEvent.SchoolImported;
import nl.schoolleidersregister.school.SchoolName;
import nl.schoolleidersregister.school.SchoolRecord;
import nl.schoolleidersregister.school.Town;
import nl.schoolleidersregister.school.view.SchoolProjection;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Subject;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog.Entry;
import nl.schoolleidersregister.testing.TestViews;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class CatalogueIT {

    private static final ProviderName NAME = new ProviderName("Academie (demo)");
    private static final LocalDate TODAY = day("2026-05-01");

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestViews views = new TestViews(database);
    private final Catalogue catalogue = new Catalogue(database.register());
    private final Ratings ratings = new Ratings(database.register());
    private final List<Entry> log = new ArrayList<>();

    private static OfferingId offering(int number) {
        return new OfferingId(new UUID(0x4006L, number));
    }

    private static ExecutionId execution(int number) {
        return new ExecutionId(new UUID(0x4007L, number));
    }

    private void happens(int offering, int sequence, OfferingEvent fact) {
        var stream = Offering.streamOf(offering(offering));
        log.add(new Entry(stream, new Subject(stream), sequence, fact));
    }

    private void happens(int execution, int sequence, ExecutionEvent fact) {
        var stream = Execution.streamOf(execution(execution));
        log.add(new Entry(stream, new Subject(stream), sequence, fact));
    }

    private void validated(int number) {
        happens(number, 0, new OfferingSubmitted(PROVIDER, NAME, course(480), noon("2026-01-10")));
        happens(
                number,
                1,
                new OfferingValidated(
                        course(360), new Period(day("2026-02-01"), day("2027-02-01")), noon("2026-01-20")));
    }

    private void held(int execution, int offering, String on, String place) {
        happens(
                execution,
                0,
                new ExecutionScheduled(
                        PROVIDER,
                        new Programme(offering(offering), NAME, course(360)),
                        new MeetingDays(day(on), day(on)),
                        new Place(place),
                        noon("2026-01-21")));
    }

    private void project() {
        views.advance(
                List.of(
                        new OfferingProjection(),
                        new ExecutionProjection(),
                        new SchoolProjection(),
                        new RatingProjection()),
                TestViews.logged(log));
    }

    private List<OfferingId> found(Wanted wanted) {
        return catalogue.search(wanted, TODAY, 0, 10).entries().stream()
                .map(CatalogueEntry::offering)
                .toList();
    }

    @Test
    void what_is_validated_stands_there_what_begins_first_above_and_what_is_not_does_not() {
        validated(1);
        validated(2);
        validated(3);
        happens(3, 2, new OfferingWithdrawn(noon("2026-03-01")));
        happens(4, 0, new OfferingSubmitted(PROVIDER, NAME, course(480), noon("2026-01-10")));
        held(1, 2, "2026-05-01", "Utrecht");
        held(2, 1, "2026-04-30", "Utrecht");
        project();
        assertThat(found(Wanted.ALL)).containsExactly(offering(2), offering(1));
        assertThat(catalogue.find(offering(2), TODAY).orElseThrow().coming()).hasSize(1);
        assertThat(catalogue.find(offering(1), TODAY).orElseThrow().coming())
                .as("begun")
                .isEmpty();
        assertThat(catalogue.find(offering(3), TODAY)).isEmpty();
        assertThat(catalogue.find(offering(1), day("2027-01-31"))).isPresent();
        assertThat(catalogue.find(offering(1), day("2027-02-01"))).as("over").isEmpty();
        assertThat(catalogue.search(Wanted.ALL, TODAY, 1, 10).entries()).hasSize(1);
        assertThat(catalogue.search(Wanted.ALL, TODAY, 1, 10).all()).isEqualTo(2);
        assertThat(catalogue.forms(TODAY)).containsExactly("COURSE");
    }

    @Test
    void a_version_stands_there_while_it_is_in_force() {
        validated(1);
        happens(
                1,
                2,
                new OfferingValidated(
                        course(300), new Period(day("2026-06-01"), day("2028-06-01")), noon("2026-04-01")));
        project();
        assertThat(catalogue.find(offering(1), day("2026-05-31")).orElseThrow().terms())
                .isEqualTo(course(360));
        assertThat(catalogue.find(offering(1), day("2026-06-01")).orElseThrow().terms())
                .isEqualTo(course(300));
    }

    @Test
    void each_filter_keeps_what_fits_and_leaves_out_the_rest() {
        validated(1);
        held(1, 1, "2026-06-10", "Zwolle");
        var school = new SchoolRecord(
                new SchoolName("De Berk (demo)"), new Town("ZWOLLE"), Province.OVERIJSSEL, new BoardNumber("99"));
        var code = new SchoolCode("99AA00");
        log.add(new Entry(
                "school:99AA00",
                new Subject("school:99AA00"),
                0,
                new SchoolImported(code, school, noon("2026-01-01"))));
        project();
        assertThat(found(words("verandering zwol acad"))).hasSize(1);
        assertThat(found(words("verandering utrecht"))).isEmpty();
        assertThat(found(words("100%"))).isEmpty();
        assertThat(found(
                        new Wanted("", "VISION", "COURSE", "acad", "zwol", Province.OVERIJSSEL, YearMonth.of(2026, 6))))
                .hasSize(1);
        assertThat(found(new Wanted("", "VIS", "", "", "", null, null))).isEmpty();
        assertThat(found(new Wanted("", "", "TRAINING", "", "", null, null))).isEmpty();
        assertThat(found(new Wanted("", "", "", "ander", "", null, null))).isEmpty();
        assertThat(found(new Wanted("", "", "", "", "Utrecht", null, null))).isEmpty();
        assertThat(found(new Wanted("", "", "", "", "", Province.UTRECHT, null)))
                .isEmpty();
        assertThat(found(new Wanted("", "", "", "", "", null, YearMonth.of(2026, 7))))
                .isEmpty();
    }

    private static Wanted words(String words) {
        return new Wanted(words, "", "", "", "", null, null);
    }

    private void rated(int who, int stars) {
        var dossier = new DossierId(new UUID(0x4001L, who));
        var activity = ActivityId.of(dossier, execution(1));
        happens(
                1,
                who,
                new AttendanceRecorded(
                        new AttendanceId(new UUID(0x4003L, who)),
                        execution(1),
                        new Programme(offering(1), NAME, course(360)),
                        dossier,
                        day("2026-03-02"),
                        new Minutes(360),
                        noon("2026-03-02")));
        log.add(new Entry(
                Activity.streamOf(dossier, activity),
                dossier.subject(),
                0,
                new ActivityRated(
                        execution(1),
                        offering(1),
                        new Stars(stars),
                        Personal.of(new Remark("Nummer " + who)),
                        noon("2026-03-05"))));
    }

    @Test
    void the_public_sees_an_average_from_five_ratings_on_of_those_who_still_stand_on_the_list() {
        validated(1);
        held(1, 1, "2026-03-02", "Utrecht");
        for (var who = 1; who <= 4; who++) {
            rated(who, 4);
        }
        project();
        assertThat(catalogue.find(offering(1), TODAY).orElseThrow().average()).isNull();
        assertThat(catalogue.find(offering(1), TODAY).orElseThrow().ratings()).isZero();
        assertThat(ratings.of(offering(1)).ratings()).isEqualTo(4);
        assertThat(ratings.of(offering(1)).isPublic()).isFalse();

        views.clear();
        rated(5, 1);
        project();
        assertThat(catalogue.find(offering(1), TODAY).orElseThrow().average())
                .isEqualByComparingTo(new BigDecimal("3.4"));
        assertThat(ratings.of(offering(1)).isPublic()).isTrue();
        assertThat(ratings.all(offering(1)))
                .extracting(one -> one.remark())
                .containsExactlyInAnyOrder("Nummer 1", "Nummer 2", "Nummer 3", "Nummer 4", "Nummer 5");
        var first = new DossierId(new UUID(0x4001L, 5));
        assertThat(ratings.of(ActivityId.of(first, execution(1)))).contains(1);

        views.clear();
        happens(
                1,
                6,
                new AttendanceWithdrawn(
                        new AttendanceId(new UUID(0x4003L, 5)),
                        execution(1),
                        first,
                        AttendanceError.NOT_THERE,
                        noon("2026-03-06")));
        project();
        assertThat(catalogue.find(offering(1), TODAY).orElseThrow().average()).isNull();
        assertThat(ratings.all(offering(1))).hasSize(4);
    }
}
