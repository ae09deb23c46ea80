package nl.schoolleidersregister.quality.web;

import javax.sql.DataSource;
import nl.schoolleidersregister.assignment.parts.Pools;
import nl.schoolleidersregister.assignment.parts.Workload;
import nl.schoolleidersregister.commands.Gathering;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.portfolio.parts.AlsoToJudge;
import nl.schoolleidersregister.quality.RemarkingCommand.DrawRemarking;
import nl.schoolleidersregister.quality.view.Calibrations;
import nl.schoolleidersregister.quality.view.JudgingMarks;
import nl.schoolleidersregister.quality.view.Remarkings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who asks for marks, and what judging again tells others: how much work it is, and for whom. */
@Configuration(proxyBeanMethods = false)
class QualityConfiguration {

    @Bean
    JudgingMarks judgingMarks(DataSource register) {
        return new JudgingMarks(register);
    }

    @Bean
    Remarkings remarkings(DataSource register) {
        return new Remarkings(register);
    }

    @Bean
    Calibrations calibrations(LogReader log) {
        return new Calibrations(log);
    }

    @Bean
    Workload remarkingWorkload(Remarkings remarkings) {
        return remarkings::loads;
    }

    @Bean
    AlsoToJudge againToJudge(RemarkingDesk desk) {
        return desk::waiting;
    }

    @Bean
    Gathering<DrawRemarking> drawing(Pools pools) {
        return new Gathering<>() {
            @Override
            public Class<DrawRemarking> orders() {
                return DrawRemarking.class;
            }

            @Override
            public DrawRemarking gather(DrawRemarking order) {
                return new DrawRemarking(
                        order.dossier(),
                        order.origin(),
                        order.remarking(),
                        order.entry(),
                        order.round(),
                        order.competences(),
                        order.readers(),
                        order.draw(),
                        order.assessor(),
                        pools.of(order.dossier(), order.origin().today()));
            }
        };
    }
}
