package nl.schoolleidersregister.evaluation.second;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.schoolleidersregister.evaluation.Absence;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.Employment;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.EntryId;
import nl.schoolleidersregister.evaluation.Extension;
import nl.schoolleidersregister.evaluation.Facts;
import nl.schoolleidersregister.evaluation.OfferingId;
import nl.schoolleidersregister.evaluation.Pause;
import nl.schoolleidersregister.evaluation.ValuedBy;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.JobFunction;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.shared.Period;
import org.jspecify.annotations.Nullable;

/** Facts as sentences, in the cycle from 1 August 2022 until 1 August 2026. */
final class Situation {

    private final List<Extension> extensions = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Employment> employments = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final List<Pause> pauses = new ArrayList<>();
    private final List<ValuedBy> valuedBy = new ArrayList<>();

    Situation extendedUntil(String until) {
        extensions.add(new Extension(Extension.Kind.DEFERRAL, LocalDate.parse(until)));
        return this;
    }

    Situation entry(String id, String date, int minutes, Basis basis, String form, String... competences) {
        return entry(id, date, date, minutes, basis, form, null, competences);
    }

    Situation entry(
            String id,
            String firstDay,
            String date,
            int minutes,
            Basis basis,
            String form,
            @Nullable String offering,
            String... competences) {
        entries.add(new Entry(
                new EntryId(id),
                LocalDate.parse(date),
                LocalDate.parse(firstDay),
                minutes,
                basis,
                new Form(form),
                offering == null ? null : new OfferingId(offering),
                Arrays.stream(competences).map(Competence::new).toList()));
        return this;
    }

    Situation works(String from, @Nullable String until, String fte) {
        JobFunction function = new JobFunction("DIRECTEUR");
        employments.add(new Employment(LocalDate.parse(from), day(until), new BigDecimal(fte), function));
        return this;
    }

    Situation absent(String kind, String from, @Nullable String until) {
        absences.add(new Absence(new AbsenceKind(kind), LocalDate.parse(from), day(until)));
        return this;
    }

    Situation pauses(String from, @Nullable String until) {
        pauses.add(new Pause(LocalDate.parse(from), day(until)));
        return this;
    }

    Situation valuedBy(String from, Regulation regulation) {
        valuedBy.add(new ValuedBy(LocalDate.parse(from), regulation));
        return this;
    }

    Facts facts() {
        Period cycle = new Period(LocalDate.parse("2022-08-01"), LocalDate.parse("2026-08-01"));
        return new Facts(cycle, extensions, entries, employments, absences, pauses, valuedBy);
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
