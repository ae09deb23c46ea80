package nl.schoolleidersregister.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;

/** Wires what pages need. Each feature adds its own bundle {@code messages/<feature>_nl} and {@code _en}. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:pages.properties")
class PagesConfiguration {

    private static final String BUNDLES = "messages/";
    private static final String DUTCH_ENDING = "_nl.properties";

    @Bean
    MessageSource messageSource(ObjectProvider<NamesInData> names) throws IOException {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(bundles());
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Languages.DUTCH);
        messages.setParentMessageSource(new DataMessages(names));
        return messages;
    }

    /** Spring looks this bean up by its name. */
    @Bean
    LocaleResolver localeResolver() {
        return new Languages();
    }

    private static String[] bundles() throws IOException {
        var found =
                new PathMatchingResourcePatternResolver().getResources("classpath*:" + BUNDLES + "*" + DUTCH_ENDING);
        return Arrays.stream(found)
                .map(Resource::getFilename)
                .map(name -> BUNDLES + String.valueOf(name).replace(DUTCH_ENDING, ""))
                .sorted()
                .toArray(String[]::new);
    }
}
