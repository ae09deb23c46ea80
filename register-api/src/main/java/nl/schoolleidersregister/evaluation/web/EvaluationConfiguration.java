package nl.schoolleidersregister.evaluation.web;

import java.time.Clock;
import java.time.Duration;
import nl.schoolleidersregister.pages.Allowance;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What one address may ask of the open evaluation. */
@Configuration(proxyBeanMethods = false)
class EvaluationConfiguration {

    @Bean
    Allowance evaluations(Clock clock, @Value("${register.evaluations.per-second}") int perSecond) {
        return new Allowance(clock, perSecond, Duration.ofSeconds(1));
    }
}
