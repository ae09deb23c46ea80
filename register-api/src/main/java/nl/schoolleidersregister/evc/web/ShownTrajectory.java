package nl.schoolleidersregister.evc.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schoolleidersregister.evc.EvcEvent.CertificateIssued;
import nl.schoolleidersregister.evc.Place;
import nl.schoolleidersregister.evc.Reused;
import nl.schoolleidersregister.evc.TrajectoryFile;
import nl.schoolleidersregister.evc.view.TrajectoryOnFile;
import nl.schoolleidersregister.evidence.parts.EvidenceLine;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A trajectory as pages show it. Who looks decides what is in it: {@code judgements} is empty for everybody until both
 * assessors have judged.
 *
 * @param name of the leader
 * @param provider its name
 * @param parts of the file
 */
public record ShownTrajectory(
        String id,
        String dossier,
        String name,
        String provider,
        Phase phase,
        List<Part> parts,
        List<Judgement> judgements,
        List<EvidenceLine> evidence,
        TrajectoryOnFile on) {

    /** Where a trajectory stands, and so who has something to do; message keys {@code evc.phase.<PHASE>}. */
    public enum Phase {
        /** The provider holds the intake. */
        INTAKE,
        /** The leader hands the file in. */
        FILE,
        /** The office finds assessors. */
        ASSIGNMENT,
        /** They judge. */
        ASSESSMENT,
        /** The provider holds the interview. */
        INTERVIEW,
        /** A third assessor is wanted, or judges. */
        THIRD,
        /** The provider issues the certificate. */
        CERTIFICATE,
        /** It was issued. */
        CERTIFIED,
        /** And taken back. */
        REVOKED,
        /** It ended without one. */
        CLOSED;

        static Phase of(TrajectoryFile file) {
            if (file.closed().isPresent()) {
                return CLOSED;
            }
            if (file.certificate().isPresent()) {
                return file.revoked().isPresent() ? REVOKED : CERTIFIED;
            }
            if (file.file().isEmpty()) {
                return file.intake().isEmpty() ? INTAKE : FILE;
            }
            if (!file.bothJudged()) {
                return file.vacancy().isPresent() ? ASSIGNMENT : ASSESSMENT;
            }
            if (file.interview().isEmpty()) {
                return INTERVIEW;
            }
            return file.toShow().stream().allMatch(one -> file.decided(one).isPresent()) ? CERTIFICATE : THIRD;
        }
    }

    /** What the file says about a competence; null once the person is erased. */
    public record Part(String competence, @Nullable String text) {}

    /**
     * What one assessor says about a competence.
     *
     * @param why null once the person is erased
     */
    public record Judgement(
            Place place,
            String competence,
            boolean met,
            @Nullable String why) {}

    /** The same of a trajectory, with these names and lines. */
    static ShownTrajectory of(TrajectoryOnFile one, String name, String provider, List<EvidenceLine> evidence) {
        return new ShownTrajectory(
                one.id().toString(),
                one.dossier().toString(),
                name,
                provider,
                Phase.of(one.file()),
                parts(one.file()),
                one.file().bothJudged() ? judgements(one.file()) : List.of(),
                evidence,
                one);
    }

    private static List<Part> parts(TrajectoryFile file) {
        var written = file.file().flatMap(fact -> fact.file().known());
        return file.file().isEmpty()
                ? List.of()
                : file.toShow().stream()
                        .map(one -> new Part(
                                one.code(),
                                written.flatMap(said -> said.of(one)).orElse(null)))
                        .toList();
    }

    private static List<Judgement> judgements(TrajectoryFile file) {
        return file.seats().stream()
                .flatMap(seat -> Optional.ofNullable(seat.judgement()).stream())
                .flatMap(fact -> fact.outcomes().stream()
                        .map(one -> new Judgement(
                                fact.place(),
                                one.competence().code(),
                                one.met(),
                                fact.why()
                                        .known()
                                        .flatMap(said -> said.of(one.competence()))
                                        .orElse(null))))
                .toList();
    }

    /** What the assessors say about one competence. */
    public record Judged(String competence, List<Judgement> said) {}

    /** The judgements by competence, in the order of the standard. */
    public List<Judged> judged() {
        return toShow().stream()
                .map(code -> new Judged(
                        code,
                        judgements.stream()
                                .filter(one -> one.competence().equals(code))
                                .toList()))
                .filter(one -> !one.said().isEmpty())
                .toList();
    }

    /** Day on which it was started. */
    public LocalDate begun() {
        return Origin.dayOf(on.file().started().orElseThrow().at());
    }

    /** Whether its provider has something to do now. */
    public boolean waitsForProvider() {
        return phase == Phase.INTAKE || phase == Phase.INTERVIEW || phase == Phase.CERTIFICATE;
    }

    /** Day of the last step, and so since when it waits for the next. */
    public LocalDate since() {
        var file = on.file();
        return Stream.of(
                        file.started().map(fact -> fact.at()),
                        file.intake().map(fact -> fact.at()),
                        file.file().map(fact -> fact.at()),
                        file.interview().map(fact -> fact.at()),
                        file.seats().stream()
                                .flatMap(seat -> Stream.ofNullable(seat.judgement()))
                                .map(fact -> fact.at())
                                .max(Instant::compareTo))
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .map(Origin::dayOf)
                .orElseThrow();
    }

    /** Codes of what is to be shown. */
    public List<String> toShow() {
        return on.file().toShow().stream().map(Competence::code).toList();
    }

    /** Codes of what was shown before. */
    public List<String> reused() {
        return on.file().started().stream()
                .flatMap(begun -> begun.reused().stream())
                .map(one -> one.competence().code())
                .toList();
    }

    /** Day of the intake, or null. */
    public @Nullable LocalDate intakeDay() {
        return on.file().intake().map(fact -> fact.day()).orElse(null);
    }

    /** What was agreed at the intake; null before, and once the person is erased. */
    public @Nullable String intakeReport() {
        return on.file()
                .intake()
                .flatMap(fact -> fact.report().known())
                .map(Reason::text)
                .orElse(null);
    }

    /** Day of the interview, or null. */
    public @Nullable LocalDate interviewDay() {
        return on.file().interview().map(fact -> fact.day()).orElse(null);
    }

    /** What was said in the interview; null before, and once the person is erased. */
    public @Nullable String interviewReport() {
        return on.file()
                .interview()
                .flatMap(fact -> fact.report().known())
                .map(Reason::text)
                .orElse(null);
    }

    /** On what the two differ, by code. */
    public List<String> differing() {
        return on.file().differing().stream().map(Competence::code).toList();
    }

    /** The certificate, or null. */
    public @Nullable Certificate certificate() {
        return on.file()
                .certificate()
                .map(fact -> Certificate.of(fact, on.file()))
                .orElse(null);
    }

    /** Why it ended without a certificate, or null. */
    public @Nullable String closedWhy() {
        return on.file()
                .closed()
                .flatMap(fact -> fact.reason().known())
                .map(Reason::text)
                .orElse(null);
    }

    /**
     * A certificate as pages show it.
     *
     * @param met codes of what was shown in this trajectory and before
     * @param revokedFrom null while it holds
     */
    public record Certificate(
            String number,
            LocalDate day,
            List<String> met,
            boolean complete,
            @Nullable LocalDate revokedFrom) {

        static Certificate of(CertificateIssued fact, TrajectoryFile file) {
            var carried = fact.carried().stream().map(Reused::competence);
            return new Certificate(
                    fact.number().value(),
                    fact.day(),
                    Stream.concat(fact.met().stream(), carried)
                            .map(Competence::code)
                            .sorted()
                            .toList(),
                    fact.complete(),
                    file.revoked().map(revoked -> revoked.from()).orElse(null));
        }
    }
}
