package nl.schoolleidersregister.registration.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import nl.schoolleidersregister.access.Account;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says about itself (NLGov API Design Rules: contact, version, server). */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static {
        // Who asks comes from the token, not from the request.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Account.class);
    }

    @Bean
    OpenAPI openApi(@Value("${register.api-version}") String version) {
        var contact = new Contact()
                .name("Registratiebureau Schoolleidersregister VO")
                .email("registratiebureau@schoolleidersregister.example")
                .url("https://schoolleidersregister.example");
        return new OpenAPI()
                .info(new Info()
                        .title("Schoolleidersregister VO")
                        .description("Inschrijven, registreren en opzoeken. Wie iets vastlegt, stuurt een sleutel mee.")
                        .version(version)
                        .contact(contact))
                .servers(List.of(new Server().url("/").description("Paden beginnen met /v1")));
    }
}
