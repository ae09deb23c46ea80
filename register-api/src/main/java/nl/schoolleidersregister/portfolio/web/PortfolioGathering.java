package nl.schoolleidersregister.portfolio.web;

import javax.sql.DataSource;
import nl.schoolleidersregister.assignment.parts.Pools;
import nl.schoolleidersregister.assignment.parts.Workload;
import nl.schoolleidersregister.commands.Gathering;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.AppointAssessor;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.AssignAssessors;
import nl.schoolleidersregister.portfolio.view.PortfolioEntries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What reads entries, and what gives orders about them their facts: orders that need to know who can judge get the pool
 * where they are carried out.
 */
@Configuration(proxyBeanMethods = false)
class PortfolioGathering {

    @Bean
    PortfolioEntries portfolioEntries(DataSource register) {
        return new PortfolioEntries(register);
    }

    @Bean
    Workload portfolioWorkload(PortfolioEntries entries) {
        return entries::loads;
    }

    @Bean
    Gathering<AssignAssessors> assigning(Pools pools) {
        return new Gathering<>() {
            @Override
            public Class<AssignAssessors> orders() {
                return AssignAssessors.class;
            }

            @Override
            public AssignAssessors gather(AssignAssessors order) {
                var pool = pools.of(order.dossier(), order.origin().today());
                return new AssignAssessors(order.dossier(), order.origin(), order.entry(), pool);
            }
        };
    }

    @Bean
    Gathering<AppointAssessor> appointing(Pools pools) {
        return new Gathering<>() {
            @Override
            public Class<AppointAssessor> orders() {
                return AppointAssessor.class;
            }

            @Override
            public AppointAssessor gather(AppointAssessor order) {
                var pool = pools.of(order.dossier(), order.origin().today());
                return new AppointAssessor(
                        order.dossier(),
                        order.origin(),
                        order.entry(),
                        order.seat(),
                        order.assessor(),
                        order.office(),
                        pool);
            }
        };
    }
}
