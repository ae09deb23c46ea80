package nl.schoolleidersregister.evaluation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import org.jspecify.annotations.Nullable;

/** An entry in sentences: {@code validated("a1", "2023-03-10", 720).form("CONGRESS")}. */
public final class EntryFixture {

    private final String id;
    private final LocalDate date;
    private final int minutes;
    private final Basis basis;
    private LocalDate firstDay;
    private Form form = new Form("COURSE");
    private @Nullable OfferingId offering;
    private List<Competence> competences = List.of(new Competence("C1"), new Competence("C2"), new Competence("C3"));

    private EntryFixture(String id, String date, int minutes, Basis basis) {
        this.id = id;
        this.date = LocalDate.parse(date);
        this.firstDay = this.date;
        this.minutes = minutes;
        this.basis = basis;
    }

    public static EntryFixture validated(String id, String date, int minutes) {
        return new EntryFixture(id, date, minutes, Basis.VALIDATED);
    }

    public static EntryFixture inBetween(String id, String date, int minutes) {
        return new EntryFixture(id, date, minutes, Basis.IN_BETWEEN);
    }

    public static EntryFixture explained(String id, String date, int minutes) {
        return new EntryFixture(id, date, minutes, Basis.EXPLAINED);
    }

    public static EntryFixture portfolio(String id, String date, int minutes) {
        return new EntryFixture(id, date, minutes, Basis.PORTFOLIO);
    }

    public EntryFixture firstDay(String day) {
        this.firstDay = LocalDate.parse(day);
        return this;
    }

    public EntryFixture form(String code) {
        this.form = new Form(code);
        return this;
    }

    public EntryFixture offering(String value) {
        this.offering = new OfferingId(value);
        return this;
    }

    public EntryFixture competences(String... codes) {
        this.competences = Arrays.stream(codes).map(Competence::new).toList();
        return this;
    }

    public Entry entry() {
        return new Entry(new EntryId(id), date, firstDay, minutes, basis, form, offering, competences);
    }
}
