package nl.schoolleidersregister.feed;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import nl.schoolleidersregister.activity.view.Activities;
import nl.schoolleidersregister.activity.view.ActivityProjection;
import nl.schoolleidersregister.activity.view.RatingProjection;
import nl.schoolleidersregister.activity.view.Ratings;
import nl.schoolleidersregister.catalogue.view.Catalogue;
import nl.schoolleidersregister.choice.view.ChoiceProjection;
import nl.schoolleidersregister.choice.view.Choices;
import nl.schoolleidersregister.choice.view.PrecedentProjection;
import nl.schoolleidersregister.choice.view.Precedents;
import nl.schoolleidersregister.choice.view.TeamProjection;
import nl.schoolleidersregister.choice.view.Teams;
import nl.schoolleidersregister.evaluation.view.Rulebooks;
import nl.schoolleidersregister.evc.view.TrajectoryProjection;
import nl.schoolleidersregister.evidence.view.EvidenceFiles;
import nl.schoolleidersregister.evidence.view.EvidenceProjection;
import nl.schoolleidersregister.feed.store.RebuildSchema;
import nl.schoolleidersregister.feed.store.RebuildStore;
import nl.schoolleidersregister.feed.store.Views;
import nl.schoolleidersregister.log.EventCodec;
import nl.schoolleidersregister.log.LogDistance;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.namesake.view.NamesakeProjection;
import nl.schoolleidersregister.namesake.view.NamesakeTasks;
import nl.schoolleidersregister.offering.view.ExecutionProjection;
import nl.schoolleidersregister.offering.view.OfferingProjection;
import nl.schoolleidersregister.offering.view.OfferingViews;
import nl.schoolleidersregister.plan.view.GoalProjection;
import nl.schoolleidersregister.plan.view.Goals;
import nl.schoolleidersregister.portfolio.view.ExampleProjection;
import nl.schoolleidersregister.portfolio.view.PortfolioProjection;
import nl.schoolleidersregister.portfolio.view.ShareProjection;
import nl.schoolleidersregister.provider.view.ProviderProjection;
import nl.schoolleidersregister.provider.view.Providers;
import nl.schoolleidersregister.quality.view.JudgingProjection;
import nl.schoolleidersregister.quality.view.RemarkingProjection;
import nl.schoolleidersregister.recognition.view.GuidedProjection;
import nl.schoolleidersregister.recognition.view.GuidedSessions;
import nl.schoolleidersregister.recognition.view.RecognitionProjection;
import nl.schoolleidersregister.recognition.view.Recognitions;
import nl.schoolleidersregister.registration.view.BoardEmployments;
import nl.schoolleidersregister.registration.view.DossierNameProjection;
import nl.schoolleidersregister.registration.view.DossierProjection;
import nl.schoolleidersregister.registration.view.DossierSearch;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.registration.view.Duplicates;
import nl.schoolleidersregister.registration.view.LedgerLines;
import nl.schoolleidersregister.registration.view.LedgerProjection;
import nl.schoolleidersregister.registration.view.NumbersOnFile;
import nl.schoolleidersregister.registration.view.RegisterEntries;
import nl.schoolleidersregister.regulation.view.RegulationProjection;
import nl.schoolleidersregister.regulation.view.Regulations;
import nl.schoolleidersregister.regulation.view.StandardProjection;
import nl.schoolleidersregister.scan.view.SelfScanProjection;
import nl.schoolleidersregister.school.view.BoardProjection;
import nl.schoolleidersregister.school.view.Boards;
import nl.schoolleidersregister.school.view.SchoolProjection;
import nl.schoolleidersregister.school.view.Schools;
import nl.schoolleidersregister.sealing.MasterKey;
import nl.schoolleidersregister.sealing.store.KeyStore;
import nl.schoolleidersregister.sealing.store.SystemKeys;
import nl.schoolleidersregister.timeline.view.Timelines;
import nl.schoolleidersregister.verification.view.VerificationProjection;
import nl.schoolleidersregister.verification.view.Verifications;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The read side: keys, log, projections and what asks them. */
@Configuration(proxyBeanMethods = false)
@Import(OfferingViews.class)
public class FeedConfiguration {

    @Bean
    KeyStore keyStore(@Qualifier("keysDataSource") DataSource keys, MasterKey master) {
        return new KeyStore(keys, master);
    }

    @Bean
    SystemKeys systemKeys(@Qualifier("keysDataSource") DataSource keys, MasterKey master, Clock clock) {
        return new SystemKeys(keys, master, clock);
    }

    @Bean
    EventCodec eventCodec() {
        return EventCodec.ofRegister();
    }

    @Bean
    LogReader logReader(DataSource register, EventCodec codec, KeyStore keys) {
        return new LogReader(register, codec, keys);
    }

    @Bean
    LogDistance logDistance(DataSource register) {
        return new LogDistance(register);
    }

    @Bean
    Views views(DataSource register) {
        return new Views(register);
    }

    @Bean(destroyMethod = "close")
    Rebuilds rebuilds(LogReader log, DataSource register, @Qualifier("registerOwnerDataSource") DataSource owner) {
        var projections = projections();
        return new Rebuilds(
                log,
                projections,
                new RebuildStore(owner, register),
                rebuild -> new RebuildSchema(owner, register, rebuild.id(), rebuild.of(projections)),
                schema -> new Views(register, schema));
    }

    /** Views are written in this process. */
    @Bean(initMethod = "start", destroyMethod = "close")
    @ConditionalOnProperty(name = "register.feed", havingValue = "direct", matchIfMissing = true)
    DirectFeed directFeed(LogReader log, Views views, Rebuilds rebuilds) {
        var feed = new DirectFeed(log, views, rebuilds.projections());
        new FarBehind(log, views, rebuilds, FarBehind.FAR).fill(feed);
        return feed;
    }

    /** All projections; a new one is added here. */
    public static List<Projection> projections() {
        return List.of(
                new SchoolProjection(),
                new BoardProjection(),
                new DossierProjection(),
                new DossierNameProjection(),
                new NamesakeProjection(),
                new LedgerProjection(),
                new ProviderProjection(),
                new OfferingProjection(),
                new ExecutionProjection(),
                new ActivityProjection(),
                new RatingProjection(),
                new VerificationProjection(),
                new RecognitionProjection(),
                new GuidedProjection(),
                new TrajectoryProjection(),
                new ChoiceProjection(),
                new PrecedentProjection(),
                new GoalProjection(),
                new SelfScanProjection(),
                new TeamProjection(),
                new PortfolioProjection(),
                new JudgingProjection(),
                new ShareProjection(),
                new ExampleProjection(),
                new RemarkingProjection(),
                new EvidenceProjection(),
                new RegulationProjection(),
                new StandardProjection());
    }

    @Bean
    Ratings ratings(DataSource register) {
        return new Ratings(register);
    }

    @Bean
    Verifications verifications(DataSource register) {
        return new Verifications(register);
    }

    @Bean
    Catalogue catalogue(DataSource register) {
        return new Catalogue(register);
    }

    @Bean
    Schools schools(DataSource register) {
        return new Schools(register);
    }

    @Bean
    Boards boards(DataSource register) {
        return new Boards(register);
    }

    @Bean
    Dossiers dossiers(DataSource register) {
        return new Dossiers(register);
    }

    @Bean
    BoardEmployments boardEmployments(DataSource register, Rulebooks rulebooks) {
        return new BoardEmployments(register, rulebooks::book);
    }

    @Bean
    RegisterEntries registerEntries(DataSource register, Rulebooks rulebooks) {
        return new RegisterEntries(register, rulebooks::book);
    }

    @Bean
    NamesakeTasks namesakeTasks(DataSource register) {
        return new NamesakeTasks(register);
    }

    @Bean
    NumbersOnFile numbersOnFile(DataSource register) {
        return new NumbersOnFile(register);
    }

    @Bean
    Duplicates duplicates(DataSource register) {
        return new Duplicates(register);
    }

    @Bean
    LedgerLines ledgerLines(DataSource register) {
        return new LedgerLines(register);
    }

    @Bean
    Providers providers(DataSource register) {
        return new Providers(register);
    }

    @Bean
    Activities activities(DataSource register) {
        return new Activities(register);
    }

    @Bean
    Recognitions recognitions(DataSource register) {
        return new Recognitions(register);
    }

    @Bean
    GuidedSessions guidedSessions(DataSource register) {
        return new GuidedSessions(register);
    }

    @Bean
    Goals goals(DataSource register) {
        return new Goals(register);
    }

    @Bean
    Teams teams(DataSource register) {
        return new Teams(register);
    }

    @Bean
    Choices ownChoices(DataSource register) {
        return new Choices(register);
    }

    @Bean
    Precedents precedents(DataSource register) {
        return new Precedents(register);
    }

    @Bean
    Timelines timelines(LogReader log) {
        return new Timelines(log);
    }

    @Bean
    DossierSearch dossierSearch(DataSource register) {
        return new DossierSearch(register);
    }

    @Bean
    EvidenceFiles evidenceFiles(DataSource register) {
        return new EvidenceFiles(register);
    }

    @Bean
    Regulations regulations(DataSource register) {
        return new Regulations(register);
    }

    @Bean
    Rulebooks rulebooks(Regulations regulations) {
        return new Rulebooks(regulations);
    }
}
