package nl.schoolleidersregister.portfolio.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.evidence.view.EvidenceFile;
import nl.schoolleidersregister.portfolio.EntryScan;
import nl.schoolleidersregister.portfolio.Judgement;
import nl.schoolleidersregister.portfolio.Mark;
import nl.schoolleidersregister.portfolio.Prose;
import nl.schoolleidersregister.portfolio.Step;
import nl.schoolleidersregister.portfolio.Yield;
import nl.schoolleidersregister.portfolio.view.EntryOnFile;
import nl.schoolleidersregister.portfolio.view.SeatOnFile;
import nl.schoolleidersregister.regulation.Competence;
import org.jspecify.annotations.Nullable;

/** A portfolio as data: for programs, and for who takes it along. Words of a list stand as they are in the code. */
final class PortfolioBodies {

    private PortfolioBodies() {}

    /**
     * All of somebody's portfolio.
     *
     * @param concepten what is being written, field by field
     */
    record Portfolio(List<Inzending> inzendingen, List<Concept> concepten) {}

    /** What is being written. */
    record Concept(UUID id, Instant bewaardOp, Map<String, List<String>> velden) {}

    /**
     * An entry that was handed in.
     *
     * @param titel null once it was erased, as are the other texts
     * @param kenmerk SHA-256 of what was handed in
     * @param oordelen nothing before all of them are in
     * @param naOverleg what two assessors agreed on after their talk
     */
    record Inzending(
            UUID id,
            String status,
            @Nullable String titel,
            @Nullable String leervraag,
            Map<String, String> stappen,
            Map<String, String> kenmerken,
            String leervorm,
            LocalDate eersteDag,
            LocalDate laatsteDag,
            int gevraagd,
            List<String> competenties,
            Opbrengst opbrengst,
            Instant ingeleverdOp,
            @Nullable Zelfscan zelfscan,
            @Nullable String kenmerk,
            @Nullable String aanvulling,
            @Nullable LocalDate aanvullenUiterlijk,
            @Nullable Instant beslotenOp,
            int toegekend,
            @Nullable String naOverleg,
            List<Oordeel> oordelen,
            List<Bewijs> bewijs) {

        static Inzending of(EntryOnFile entry, List<Bewijs> evidence) {
            var asked = entry.asked();
            var text = entry.text();
            var agreed = entry.agreed();
            return new Inzending(
                    entry.id().value(),
                    entry.state().name(),
                    text == null ? null : text.title().value(),
                    text == null ? null : text.question().text(),
                    steps(entry),
                    marks(entry),
                    asked.form().code(),
                    asked.firstDay(),
                    asked.lastDay(),
                    asked.points(),
                    asked.competences().stream().map(Competence::code).toList(),
                    Opbrengst.of(asked.yield()),
                    entry.handedAt(),
                    Zelfscan.of(entry.scan()),
                    entry.snapshot(),
                    entry.supplement(),
                    entry.answerBy(),
                    entry.decidedAt(),
                    entry.awarded(),
                    agreed == null || entry.seen().isEmpty()
                            ? null
                            : agreed.why().text(),
                    entry.seen().stream().map(Oordeel::of).toList(),
                    evidence);
        }

        private static Map<String, String> steps(EntryOnFile entry) {
            var text = entry.text();
            var told = new LinkedHashMap<String, String>();
            if (text != null) {
                Arrays.stream(Step.values())
                        .forEach(step ->
                                told.put(step.name(), text.story().at(step).text()));
            }
            return told;
        }

        private static Map<String, String> marks(EntryOnFile entry) {
            var text = entry.text();
            var told = new LinkedHashMap<String, String>();
            for (var mark : Mark.values()) {
                var said = text == null ? null : text.marks().at(mark);
                if (said != null) {
                    told.put(mark.name(), said.text());
                }
            }
            return told;
        }
    }

    /**
     * A self-scan that goes with an entry.
     *
     * @param antwoorden by question its place on the scale of 1 to 5
     */
    record Zelfscan(String editie, LocalDate dag, Map<String, Integer> antwoorden) {

        static @Nullable Zelfscan of(@Nullable EntryScan scan) {
            if (scan == null) {
                return null;
            }
            var answers = new LinkedHashMap<String, Integer>();
            scan.answers()
                    .all()
                    .forEach(answer ->
                            answers.put(answer.item().name(), answer.frequency().value()));
            return new Zelfscan(scan.edition().name(), scan.day(), answers);
        }
    }

    /** What the learning brought. */
    record Opbrengst(String vanWie, String voorzien, String hoe) {

        static Opbrengst of(Yield yield) {
            return new Opbrengst(
                    yield.whose().name(), yield.foreseen().name(), yield.way().name());
        }
    }

    /**
     * What an assessor found; nobody's name.
     *
     * @param punten whole PE
     */
    record Oordeel(
            int ronde,
            String uitkomst,
            int punten,
            Map<String, Integer> scores,
            Map<String, String> kenmerken,
            List<String> voorwaarden,
            String sterk,
            String sterker) {

        static Oordeel of(SeatOnFile.Found found) {
            var judgement = found.judgement();
            return judgement == null
                    ? new Oordeel(found.round(), "", 0, Map.of(), Map.of(), List.of(), "", "")
                    : of(found.round(), judgement);
        }

        private static Oordeel of(int round, Judgement judgement) {
            var scores = new LinkedHashMap<String, Integer>();
            judgement.scores().forEach(score -> scores.put(score.competence().code(), score.value()));
            var marks = new LinkedHashMap<String, String>();
            judgement
                    .marks()
                    .forEach(shown ->
                            marks.put(shown.mark().name(), shown.degree().name()));
            return new Oordeel(
                    round,
                    judgement.verdict().outcome().name(),
                    judgement.verdict().points(),
                    scores,
                    marks,
                    judgement.conditions().stream().map(Enum::name).toList(),
                    told(judgement.strong()),
                    told(judgement.stronger()));
        }

        private static String told(Prose prose) {
            return prose.text();
        }
    }

    /**
     * A file of an entry.
     *
     * @param bestand where it is in what is taken along; null over the API
     */
    record Bewijs(
            UUID id,
            @Nullable String naam,
            String soort,
            long bytes,
            @Nullable String sha256,
            @Nullable String bestand) {

        static Bewijs of(EvidenceFile file, @Nullable String place) {
            return new Bewijs(
                    file.id().value(),
                    file.name() == null ? null : file.name().text(),
                    file.type().name(),
                    file.size().bytes(),
                    file.hash() == null ? null : file.hash().value(),
                    place);
        }
    }
}
