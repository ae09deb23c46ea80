package nl.schoolleidersregister.registration.web;

import nl.schoolleidersregister.registration.CycleMonths;
import nl.schoolleidersregister.regulation.JobFunction;
import nl.schoolleidersregister.regulation.document.FirstDocuments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The regulation the register begins with; adopting another is an event of a later day. */
@Configuration(proxyBeanMethods = false)
class RegulationConfiguration {

    @Bean
    RegulationInForce regulationInForce() {
        var document = FirstDocuments.vo2026();
        var regulation = document.regulation();
        return new RegulationInForce(
                document.reference(),
                new CycleMonths(regulation.cycleMonths()),
                regulation.functions().stream().map(JobFunction::code).toList());
    }
}
