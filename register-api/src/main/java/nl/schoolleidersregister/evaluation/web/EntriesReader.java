package nl.schoolleidersregister.evaluation.web;

import static nl.schoolleidersregister.evaluation.web.InputRule.DOUBLE_COMPETENCE;
import static nl.schoolleidersregister.evaluation.web.InputRule.DUPLICATE_ID;
import static nl.schoolleidersregister.evaluation.web.InputRule.EMPTY_OFFERING;
import static nl.schoolleidersregister.evaluation.web.InputRule.FIRST_DAY_AFTER_DATE;
import static nl.schoolleidersregister.evaluation.web.InputRule.NOT_POSITIVE;
import static nl.schoolleidersregister.evaluation.web.InputRule.NO_COMPETENCE;
import static nl.schoolleidersregister.evaluation.web.InputRule.TOO_LARGE;
import static nl.schoolleidersregister.evaluation.web.InputRule.TOO_MANY_ENTRIES;
import static nl.schoolleidersregister.evaluation.web.InputRule.UNKNOWN_BASIS;
import static nl.schoolleidersregister.evaluation.web.InputRule.UNKNOWN_COMPETENCE;
import static nl.schoolleidersregister.evaluation.web.InputRule.WRONG_TYPE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.EntryId;
import nl.schoolleidersregister.evaluation.OfferingId;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import org.jspecify.annotations.Nullable;

/** Reads what somebody learned. */
final class EntriesReader {

    /** Most entries in one request. */
    static final int MOST = 2_000;

    private static final BigDecimal MOST_MINUTES = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final List<String> FIELDS =
            List.of("id", "date", "firstDay", "minutes", "basis", "form", "offering", "competences");

    private final InputErrors errors;
    private final Vocabulary words;
    private final Set<String> ids = new HashSet<>();

    EntriesReader(InputErrors errors, Vocabulary words) {
        this.errors = errors;
        this.words = words;
    }

    List<Entry> read(Fields root) {
        if (root.size("entries") > MOST) {
            root.wrong("entries", TOO_MANY_ENTRIES);
        }
        return root.list("entries")
                .flatMap(entry -> entry.fields(errors, FIELDS).stream())
                .flatMap(entry -> entry(entry).stream())
                .toList();
    }

    private Optional<Entry> entry(Fields fields) {
        var id = id(fields);
        var date = fields.day("date");
        var firstDay = fields.dayOr("firstDay", date);
        if (date.isPresent() && firstDay.isPresent() && firstDay.get().isAfter(date.get())) {
            fields.wrong("firstDay", FIRST_DAY_AFTER_DATE);
        }
        var minutes = minutes(fields);
        var basis = basis(fields);
        var form = fields.text("form").map(Form::new);
        var offering = offering(fields);
        var competences = competences(fields);
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Entry(
                id.orElseThrow(),
                date.orElseThrow(),
                firstDay.orElseThrow(),
                minutes.orElseThrow(),
                basis.orElseThrow(),
                form.orElseThrow(),
                offering,
                competences));
    }

    private Optional<EntryId> id(Fields fields) {
        var id = fields.text("id");
        if (id.isPresent() && !ids.add(id.get())) {
            fields.wrong("id", DUPLICATE_ID);
        }
        return id.map(EntryId::new);
    }

    /** JSON calls 720.0 whole as well. */
    private static Optional<Integer> minutes(Fields fields) {
        var number = fields.number("minutes").map(BigDecimal::stripTrailingZeros);
        var wrong = number.flatMap(EntriesReader::wrongWithMinutes);
        wrong.ifPresent(rule -> fields.wrong("minutes", rule));
        return wrong.isPresent() ? Optional.empty() : number.map(BigDecimal::intValueExact);
    }

    private static Optional<InputRule> wrongWithMinutes(BigDecimal number) {
        if (number.signum() <= 0) {
            return Optional.of(NOT_POSITIVE);
        }
        if (number.scale() > 0) {
            return Optional.of(WRONG_TYPE);
        }
        return number.compareTo(MOST_MINUTES) > 0 ? Optional.of(TOO_LARGE) : Optional.empty();
    }

    private static Optional<Basis> basis(Fields fields) {
        var code = fields.text("basis");
        var basis = code.flatMap(text -> Arrays.stream(Basis.values())
                .filter(one -> one.name().equals(text))
                .findFirst());
        if (code.isPresent() && basis.isEmpty()) {
            fields.wrong("basis", UNKNOWN_BASIS);
        }
        return basis;
    }

    private static @Nullable OfferingId offering(Fields fields) {
        var offering = fields.has("offering") ? fields.text("offering") : Optional.<String>empty();
        if (offering.filter(String::isBlank).isPresent()) {
            fields.wrong("offering", EMPTY_OFFERING);
        }
        return offering.map(OfferingId::new).orElse(null);
    }

    private List<Competence> competences(Fields fields) {
        List<Competence> competences = new ArrayList<>();
        fields.texts("competences").ifPresent(codes -> {
            if (codes.isEmpty()) {
                fields.wrong("competences", NO_COMPETENCE);
            }
            codes.forEach(code -> competences.add(new Competence(code)));
            judge(fields, competences);
        });
        return competences;
    }

    private void judge(Fields fields, List<Competence> competences) {
        Set<Competence> seen = new HashSet<>();
        for (int i = 0; i < competences.size(); i++) {
            if (!seen.add(competences.get(i))) {
                fields.wrong("competences/" + i, DOUBLE_COMPETENCE);
            } else if (words.lacks(competences.get(i))) {
                fields.wrong("competences/" + i, UNKNOWN_COMPETENCE);
            }
        }
    }
}
