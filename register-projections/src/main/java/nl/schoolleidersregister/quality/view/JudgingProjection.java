package nl.schoolleidersregister.quality.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.evc.CompetenceOutcome;
import nl.schoolleidersregister.evc.EvcEvent.Assessed;
import nl.schoolleidersregister.evc.EvcEvent.AssessorAssigned;
import nl.schoolleidersregister.evc.EvcEvent.CertificateIssued;
import nl.schoolleidersregister.evc.EvcEvent.TrajectoryClosed;
import nl.schoolleidersregister.evc.Place;
import nl.schoolleidersregister.feed.Columns;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.Table;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.portfolio.Judgement;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryAssessed;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryDecided;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.SupplementAsked;
import nl.schoolleidersregister.quality.AssessorQualityEvent.Remarked;
import nl.schoolleidersregister.quality.Occasion;
import nl.schoolleidersregister.quality.Rubric;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.StreamIds;

/** Writes {@code view.judging_mark} and {@code view.judging_place}. */
public final class JudgingProjection implements Projection {

    private static final Table<Given> MARKS = Table.<Given>named("judging_mark")
            .key("work", "uuid", given -> given.question().work())
            .key("round", "int", given -> given.question().round())
            .key("assessor", "uuid", given -> given.question().assessor())
            .key("competence", "text", given -> given.question().competence())
            .column("rubric", "text", Given::rubric)
            .column("dossier", "uuid", Given::dossier)
            .column("given", "date", Given::day)
            .column("rank", "int", Given::rank)
            .column("occasion", "text", Given::occasion)
            .column("known", "boolean", Given::known);

    private static final Table<Map.Entry<Chair, RecognitionId>> PLACES = Table.<Map.Entry<Chair, RecognitionId>>named(
                    "judging_place")
            .key("trajectory", "uuid", one -> one.getKey().trajectory())
            .key("place", "text", one -> one.getKey().place())
            .column("assessor", "uuid", Map.Entry::getValue);

    private record Chair(UUID trajectory, Place place) {}

    private record Question(UUID work, int round, RecognitionId assessor, Competence competence) {}

    private record Given(
            Question question,
            Rubric rubric,
            String dossier,
            LocalDate day,
            int rank,
            Occasion occasion,
            boolean known) {

        Given told() {
            return new Given(question, rubric, dossier, day, rank, occasion, true);
        }
    }

    @Override
    public String name() {
        return "judging";
    }

    @Override
    public List<String> tables() {
        return List.of("judging_mark", "judging_place");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(
                EntryAssessed.class,
                SupplementAsked.class,
                EntryDecided.class,
                AssessorAssigned.class,
                Assessed.class,
                CertificateIssued.class,
                TrajectoryClosed.class,
                Remarked.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        var folding = new Folding(view);
        batch.forEach(folding::take);
        folding.write();
    }

    /** What a batch tells, on top of what is there. */
    private static final class Folding {

        private final View view;
        private final Map<Chair, RecognitionId> places = new LinkedHashMap<>();
        private final Set<UUID> told = new LinkedHashSet<>();
        private final Map<Question, Given> marks = new LinkedHashMap<>();

        Folding(View view) {
            this.view = view;
        }

        void take(LoggedEvent logged) {
            switch (logged.event()) {
                case EntryAssessed fact -> judged(logged, fact);
                case SupplementAsked _, EntryDecided _, CertificateIssued _, TrajectoryClosed _ -> tell(logged.key());
                case AssessorAssigned fact ->
                    places.put(
                            new Chair(logged.key(), fact.place()),
                            fact.assessor().recognition());
                case Assessed fact -> judged(logged, fact);
                case Remarked fact -> remarked(logged, fact);
                default -> throw new IllegalStateException("Not followed: " + logged);
            }
        }

        private void judged(LoggedEvent logged, EntryAssessed fact) {
            var scores = fact.judgement().known().map(Judgement::scores).orElse(List.of());
            for (var score : scores) {
                var question = new Question(logged.key(), fact.round().number(), fact.assessor(), score.competence());
                add(logged, question, Rubric.PORTFOLIO, score.value() - Rubric.PORTFOLIO.lowest(), fact.at());
            }
        }

        /** Nobody else judges the same work again in that half-year, so there is nothing to wait for. */
        private void remarked(LoggedEvent logged, Remarked fact) {
            var dossier = StreamIds.owner(logged.stream()).toString();
            for (var score : fact.marks().scores()) {
                var question =
                        new Question(fact.entry().value(), fact.round().number(), fact.assessor(), score.competence());
                var rank = score.value() - Rubric.PORTFOLIO.lowest();
                var day = Origin.dayOf(fact.at());
                marks.put(question, new Given(question, Rubric.PORTFOLIO, dossier, day, rank, Occasion.AGAIN, true));
            }
        }

        private void judged(LoggedEvent logged, Assessed fact) {
            var assessor = assessor(new Chair(logged.key(), fact.place()));
            for (CompetenceOutcome outcome : fact.outcomes()) {
                var question = new Question(logged.key(), 1, assessor, outcome.competence());
                add(logged, question, Rubric.EVC, outcome.met() ? 1 : 0, fact.at());
            }
            if (fact.place() == Place.THIRD) {
                tell(logged.key());
            }
        }

        private void add(LoggedEvent logged, Question question, Rubric rubric, int rank, Instant at) {
            var dossier = StreamIds.owner(logged.stream()).toString();
            marks.put(question, new Given(question, rubric, dossier, Origin.dayOf(at), rank, Occasion.JUDGED, false));
        }

        /** Everybody is in: what was found so far may be looked at. */
        private void tell(UUID work) {
            told.add(work);
            marks.replaceAll((question, mark) -> question.work().equals(work) ? mark.told() : mark);
        }

        private RecognitionId assessor(Chair chair) {
            var here = places.get(chair);
            return here != null
                    ? here
                    : view.sql("select assessor from judging_place where trajectory = ? and place = ?")
                            .params(chair.trajectory(), chair.place().name())
                            .query((row, _) -> new RecognitionId(row.getObject("assessor", UUID.class)))
                            .single();
        }

        void write() {
            if (!view.isEmpty() && !told.isEmpty()) {
                view.sql("update judging_mark set known = true where work = any(?::uuid[]) and not known")
                        .param(Columns.of(told, work -> work))
                        .update();
            }
            PLACES.upsert(view, places.entrySet());
            MARKS.upsert(view, marks.values());
        }
    }
}
