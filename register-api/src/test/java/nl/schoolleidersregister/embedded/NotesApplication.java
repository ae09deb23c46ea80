package nl.schoolleidersregister.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import nl.schoolleidersregister.databases.DatabasesConfiguration;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A register in small, to be run as a process and killed: it writes notes on request of its standard input and answers
 * on its standard output. Spring Boot's own database configuration is there too, as in the product.
 */
final class NotesApplication {

    static final String ANSWER = "answer ";

    private NotesApplication() {}

    // Not a component, so that a scan of the whole class path passes it by.
    @Import({DatabasesConfiguration.class, EmbeddedConfiguration.class})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    static class Notes {}

    static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(Notes.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .properties(
                        "register.database.migrations=classpath:db/notes/register",
                        "register.keys.migrations=classpath:db/notes/keys",
                        "logging.pattern.console=%d{HH:mm:ss.SSS} %-5level %logger{0} %msg%n")
                .run(arguments);
    }

    /** Takes properties as {@code --name=value}; serves until its input ends. */
    public static void main(String[] arguments) throws IOException {
        try (ConfigurableApplicationContext context = start(arguments)) {
            answer("up " + ManagementFactory.getRuntimeMXBean().getUptime());
            serve(context.getBean(JdbcClient.class));
        }
    }

    private static void serve(JdbcClient database) throws IOException {
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String request = requests.readLine(); request != null; request = requests.readLine()) {
            if ("count".equals(request)) {
                answer(database.sql("select count(*) from note")
                        .query(String.class)
                        .single());
            } else {
                database.sql("insert into note (text) values (?)")
                        .param(request)
                        .update();
                answer("kept");
            }
        }
    }

    private static void answer(String text) {
        System.out.println(ANSWER + text);
    }
}
