package nl.schoolleidersregister.policies;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import nl.schoolleidersregister.activity.policy.WhenActivityCreditedThenEarnPoints;
import nl.schoolleidersregister.activity.policy.WhenAttendanceClaimedThenListClaim;
import nl.schoolleidersregister.activity.policy.WhenAttendanceRecordedThenConfirmAttendance;
import nl.schoolleidersregister.activity.policy.WhenAttendanceWithdrawnThenWithdrawCredit;
import nl.schoolleidersregister.activity.policy.WhenClaimVoidedThenVoidActivity;
import nl.schoolleidersregister.activity.policy.WhenCreditWithdrawnThenReversePoints;
import nl.schoolleidersregister.activity.policy.WhenPointsRefusedThenRefuseCrediting;
import nl.schoolleidersregister.activity.policy.WhenPointsReversedThenReverseThoseTakenOver;
import nl.schoolleidersregister.choice.policy.WhenChoiceCreditWithdrawnThenReversePoints;
import nl.schoolleidersregister.choice.policy.WhenExplanationAcceptedThenEarnPoints;
import nl.schoolleidersregister.choice.policy.WhenPointsRefusedThenRefuseChoice;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.databases.OneAtATime;
import nl.schoolleidersregister.evc.policy.WhenCertificateBroughtThenListCertificate;
import nl.schoolleidersregister.evc.policy.WhenCertificateFellThenQuestionQualification;
import nl.schoolleidersregister.evc.policy.WhenCertificateRevokedThenQuestionQualification;
import nl.schoolleidersregister.feed.Feed;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.offering.policy.WhenExecutionScheduledThenListExecution;
import nl.schoolleidersregister.offering.policy.WhenExecutionVoidedThenWithdrawExecution;
import nl.schoolleidersregister.policies.store.PolicyStore;
import nl.schoolleidersregister.portfolio.policy.WhenEntryDecidedThenAcceptTogether;
import nl.schoolleidersregister.portfolio.policy.WhenEntryDecidedThenEarnPoints;
import nl.schoolleidersregister.portfolio.policy.WhenEntryHandedInThenAssignAssessors;
import nl.schoolleidersregister.portfolio.policy.WhenPointsRefusedThenRefuseEntry;
import nl.schoolleidersregister.portfolio.policy.WhenSeatVacatedThenAssignAssessors;
import nl.schoolleidersregister.portfolio.policy.WhenThirdCalledThenAssignAssessors;
import nl.schoolleidersregister.recognition.policy.WhenGuidedCreditWithdrawnThenReversePoints;
import nl.schoolleidersregister.recognition.policy.WhenGuidedCreditedThenEarnPoints;
import nl.schoolleidersregister.recognition.policy.WhenGuidedPointsRefusedThenRefuseCrediting;
import nl.schoolleidersregister.recognition.policy.WhenSessionRecordedThenCreditParticipants;
import nl.schoolleidersregister.recognition.policy.WhenSessionWithdrawnThenWithdrawCredits;
import nl.schoolleidersregister.verification.policy.WhenFindingWithdrawsThenWithdrawOffering;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The policies of the register. */
@Configuration(proxyBeanMethods = false)
public class PoliciesConfiguration {

    private static final Duration RETRY_EVERY = Duration.ofSeconds(30);

    /** All policies; a new one is added here. */
    public static List<Policy> policies() {
        return List.of(
                new WhenAttendanceRecordedThenConfirmAttendance(),
                new WhenAttendanceWithdrawnThenWithdrawCredit(),
                new WhenActivityCreditedThenEarnPoints(),
                new WhenPointsRefusedThenRefuseCrediting(),
                new WhenCreditWithdrawnThenReversePoints(),
                new WhenPointsReversedThenReverseThoseTakenOver(),
                new WhenSessionRecordedThenCreditParticipants(),
                new WhenSessionWithdrawnThenWithdrawCredits(),
                new WhenGuidedCreditedThenEarnPoints(),
                new WhenGuidedPointsRefusedThenRefuseCrediting(),
                new WhenGuidedCreditWithdrawnThenReversePoints(),
                new WhenExplanationAcceptedThenEarnPoints(),
                new WhenPointsRefusedThenRefuseChoice(),
                new WhenChoiceCreditWithdrawnThenReversePoints(),
                new WhenEntryHandedInThenAssignAssessors(),
                new WhenSeatVacatedThenAssignAssessors(),
                new WhenThirdCalledThenAssignAssessors(),
                new WhenEntryDecidedThenEarnPoints(),
                new WhenEntryDecidedThenAcceptTogether(),
                new WhenPointsRefusedThenRefuseEntry(),
                new WhenExecutionScheduledThenListExecution(),
                new WhenExecutionVoidedThenWithdrawExecution(),
                new WhenAttendanceClaimedThenListClaim(),
                new WhenClaimVoidedThenVoidActivity(),
                new WhenFindingWithdrawsThenWithdrawOffering(),
                new WhenCertificateRevokedThenQuestionQualification(),
                new WhenCertificateBroughtThenListCertificate(),
                new WhenCertificateFellThenQuestionQualification());
    }

    @Bean
    PolicyStore policyStore(DataSource register) {
        return new PolicyStore(register);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    PolicyRunner policyRunner(LogReader log, PolicyStore store, CommandDesk desk, DataSource register, Feed feed) {
        var runner = new PolicyRunner(
                log, store, desk, policies(), new OneAtATime(register, OneAtATime.POLICIES), RETRY_EVERY);
        feed.alsoWake(runner::wake);
        return runner;
    }
}
