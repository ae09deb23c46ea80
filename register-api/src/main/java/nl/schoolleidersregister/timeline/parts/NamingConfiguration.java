package nl.schoolleidersregister.timeline.parts;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import nl.schoolleidersregister.activity.ActivityId;
import nl.schoolleidersregister.activity.parts.ActivityTitles;
import nl.schoolleidersregister.activity.view.Activities;
import nl.schoolleidersregister.choice.ChoiceId;
import nl.schoolleidersregister.choice.TeamId;
import nl.schoolleidersregister.choice.view.Choices;
import nl.schoolleidersregister.choice.view.TeamOnFile;
import nl.schoolleidersregister.choice.view.Teams;
import nl.schoolleidersregister.evidence.EvidenceId;
import nl.schoolleidersregister.evidence.view.EvidenceFiles;
import nl.schoolleidersregister.pages.Texts;
import nl.schoolleidersregister.plan.GoalId;
import nl.schoolleidersregister.plan.view.GoalOnFile;
import nl.schoolleidersregister.plan.view.Goals;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.SessionId;
import nl.schoolleidersregister.recognition.view.GuidedOnFile;
import nl.schoolleidersregister.recognition.view.GuidedSessions;
import nl.schoolleidersregister.recognition.view.Recognitions;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.EmploymentId;
import nl.schoolleidersregister.registration.EntryId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.registration.view.LedgerLines;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the ids in facts stand for; a type of id of a new fact is added here. */
@Configuration(proxyBeanMethods = false)
class NamingConfiguration {

    private final Texts texts;

    NamingConfiguration(Texts texts) {
        this.texts = texts;
    }

    @Bean
    Naming<EmploymentId> employmentByName(Dossiers dossiers) {
        return new Naming<>(EmploymentId.class, dossier -> {
            var schools = dossiers.find(dossier).map(Dossier::employments).orElse(List.of()).stream()
                    .collect(toMap(work -> work.id(), work -> shown(work.schoolName())));
            return id -> schools.getOrDefault(id.value(), gone());
        });
    }

    @Bean
    Naming<QualificationId> qualificationByName(Dossiers dossiers) {
        return new Naming<>(QualificationId.class, dossier -> {
            var trainings = dossiers.find(dossier).map(Dossier::qualifications).orElse(List.of()).stream()
                    .collect(toMap(stated -> stated.id(), stated -> shown(stated.training())));
            return id -> trainings.getOrDefault(id.value(), gone());
        });
    }

    @Bean
    Naming<ActivityId> activityByName(Activities activities) {
        return new Naming<>(ActivityId.class, dossier -> {
            var titles = activities.of(dossier).stream()
                    .collect(toMap(
                            activity -> activity.id().value(),
                            activity -> activity.programme().terms().title().value()));
            return id -> titles.getOrDefault(id.value(), gone());
        });
    }

    /** An entry of the ledger has the id of its activity; what it is called otherwise is its form. */
    @Bean
    Naming<EntryId> entryByName(ActivityTitles entries) {
        return new Naming<>(EntryId.class, dossier -> {
            var titles = entries.names(dossier);
            return id -> titles.getOrDefault(id.value(), text("timeline.entry"));
        });
    }

    @Bean
    Naming<ChoiceId> choiceByName(Choices choices) {
        return new Naming<>(ChoiceId.class, dossier -> {
            var titles = choices.titles(dossier);
            return id -> titles.getOrDefault(id.value(), gone());
        });
    }

    @Bean
    Naming<GoalId> goalByName(Goals goals) {
        return new Naming<>(GoalId.class, dossier -> {
            var names =
                    goals.of(dossier).stream().collect(toMap(goal -> goal.id().value(), GoalOnFile::name));
            return id -> names.getOrDefault(id.value(), gone());
        });
    }

    @Bean
    Naming<TeamId> teamByName(Teams teams) {
        return new Naming<>(TeamId.class, dossier -> {
            var names =
                    teams.with(dossier).stream().collect(toMap(team -> team.id().value(), TeamOnFile::name));
            return id -> names.getOrDefault(id.value(), gone());
        });
    }

    /** A credit is known by its points and its activity. */
    @Bean
    Naming<CreditId> creditByName(LedgerLines ledger, ActivityTitles entries, Wording<PePoints> pointsInWords) {
        return new Naming<>(CreditId.class, dossier -> {
            var titles = entries.names(dossier);
            var credits = ledger.of(dossier).stream()
                    .collect(toMap(
                            line -> line.points().credit().value(),
                            line -> texts.of(
                                    "timeline.credit",
                                    List.of(
                                            pointsInWords.of(line.points()),
                                            titles.getOrDefault(
                                                    line.points().entry().value(), text("timeline.entry"))))));
            return id -> credits.getOrDefault(id.value(), text("timeline.entry"));
        });
    }

    @Bean
    Naming<SessionId> meetingByName(GuidedSessions meetings) {
        return new Naming<>(SessionId.class, dossier -> {
            var titles = meetings.with(dossier).stream()
                    .collect(toMap(meeting -> meeting.session().value(), GuidedOnFile::title));
            return id -> titles.getOrDefault(id.value(), gone());
        });
    }

    @Bean
    Naming<RecognitionId> guideByName(Recognitions recognitions) {
        return new Naming<>(
                RecognitionId.class,
                _ -> id ->
                        recognitions.find(id).map(found -> shown(found.name())).orElse(gone()));
    }

    @Bean
    Naming<EvidenceId> evidenceByName(EvidenceFiles files) {
        return new Naming<>(
                EvidenceId.class,
                dossier -> id -> files.find(dossier, id)
                        .map(file -> file.name() == null ? gone() : file.name().text())
                        .orElse(gone()));
    }

    private String shown(@Nullable String name) {
        return name == null ? gone() : name;
    }

    private String gone() {
        return text("timeline.erased");
    }

    private String text(String key) {
        return texts.of(key, List.of());
    }
}
