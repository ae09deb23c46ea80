package nl.schoolleidersregister.quality.web;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.schoolleidersregister.quality.HalfYear;
import nl.schoolleidersregister.quality.JudgedWork;
import nl.schoolleidersregister.quality.MarkedPair;
import nl.schoolleidersregister.quality.Markings;
import nl.schoolleidersregister.quality.Measured;
import nl.schoolleidersregister.quality.view.JudgingMarks;
import nl.schoolleidersregister.quality.view.MarkOnFile;
import nl.schoolleidersregister.quality.view.Rubric;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.view.RecognitionOnFile;
import nl.schoolleidersregister.recognition.view.Recognitions;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.stereotype.Component;

/** Gathers what the pages about the quality of judging show. */
@Component
class JudgingFigures {

    private static final int HALF_YEARS_BACK = 3;
    private static final String GONE = "–";

    private final JudgingMarks marks;
    private final Recognitions recognitions;

    JudgingFigures(JudgingMarks marks, Recognitions recognitions) {
        this.marks = marks;
        this.recognitions = recognitions;
    }

    /**
     * What is known of one kind of work.
     *
     * @param first the first half-year it looks back to
     */
    record OfRubric(Rubric rubric, HalfYear first, Markings markings, Map<String, String> names) {

        /** How far assessors agreed, the latest half-year first. */
        public List<FigureLine> agreement() {
            return measured().map(one -> FigureLine.of(rubric, one)).toList();
        }

        private Stream<Measured> measured() {
            return markings.measured().stream().filter(one -> one.halfYear().compareTo(first) >= 0);
        }

        /** How each assessor marks beside the others, by name. */
        public List<LeniencyLine> leniency() {
            return markings.assessors().stream()
                    .sorted(comparing(this::name).thenComparing(RecognitionId::value))
                    .flatMap(one -> of(one).stream())
                    .toList();
        }

        /** The same of one of them. */
        List<LeniencyLine> of(RecognitionId assessor) {
            return LeniencyLine.of(assessor, name(assessor), markings.drift(assessor)).stream()
                    .filter(line -> line.halfYear().compareTo(first) >= 0)
                    .toList();
        }

        private String name(RecognitionId assessor) {
            return names.getOrDefault(assessor.toString(), GONE);
        }
    }

    /** The half-year that the pages look back to on a day. */
    static HalfYear first(LocalDate today) {
        var first = HalfYear.of(today);
        for (var back = 0; back < HALF_YEARS_BACK; back++) {
            first = first.previous();
        }
        return first;
    }

    List<OfRubric> since(HalfYear first) {
        var names = names();
        return JudgingMarks.byRubric(marks.ofWorkMarkedSince(first.days().from())).entrySet().stream()
                .map(one -> new OfRubric(one.getKey(), first, one.getValue(), names))
                .toList();
    }

    private Map<String, String> names() {
        return recognitions.assessors().stream()
                .filter(one -> one.name() != null)
                .collect(toMap(one -> one.id().toString(), one -> Objects.requireNonNull(one.name())));
    }

    /** What these figures rest on. */
    List<PairLine> lines(Rubric rubric, HalfYear halfYear, Collection<MarkedPair> pairs) {
        var names = names();
        var whose = marks.ofWorkMarkedSince(halfYear.days().from()).stream()
                .collect(toMap(one -> one.marking().work(), MarkOnFile::dossier, (one, _) -> one));
        return pairs.stream().map(pair -> line(rubric, pair, names, whose)).toList();
    }

    private static PairLine line(
            Rubric rubric, MarkedPair pair, Map<String, String> names, Map<JudgedWork, DossierId> whose) {
        var work = pair.later().work();
        var dossier = Objects.requireNonNull(whose.get(work), () -> "Nobody's: " + work);
        var href = rubric == Rubric.EVC ? "/kantoor/evc/" + work.value() : "/kantoor/dossiers/" + dossier + "/tijdlijn";
        return new PairLine(
                pair,
                dossier,
                names.getOrDefault(pair.earlier().assessor().toString(), GONE),
                names.getOrDefault(pair.later().assessor().toString(), GONE),
                href);
    }

    String name(RecognitionOnFile recognition) {
        return recognition.name() == null ? GONE : recognition.name();
    }
}
