package nl.schoolleidersregister.operations;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.InetAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The port for figures, where an operator asks for one. */
@Configuration(proxyBeanMethods = false)
class OperationsConfiguration {

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty("register.metrics.port")
    FiguresServer figuresServer(
            PrometheusMeterRegistry meters,
            @Value("${register.metrics.address}") InetAddress address,
            @Value("${register.metrics.port}") int port) {
        return new FiguresServer(meters, address, port);
    }
}
