package nl.schoolleidersregister.evaluation.web;

import java.time.Duration;
import nl.schoolleidersregister.evaluation.parts.KnownRegulations;
import nl.schoolleidersregister.pages.Allowance;
import nl.schoolleidersregister.regulation.view.Regulations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the open evaluation knows, and what one address may ask of it. */
@Configuration(proxyBeanMethods = false)
class EvaluationConfiguration {

    @Bean
    KnownRegulations knownRegulations(Regulations regulations) {
        return new KnownRegulations(regulations::shelf);
    }

    @Bean
    Allowance evaluations(Allowance.Maker allowances, @Value("${register.evaluations.per-second}") int perSecond) {
        return allowances.of("evaluations", perSecond, Duration.ofSeconds(1));
    }
}
