package nl.schoolleidersregister.pages;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Dutch unless the visitor chose English; the choice stays a year in a cookie. What a browser prefers is not asked. */
final class Languages extends CookieLocaleResolver {

    static final Locale DUTCH = Locale.of("nl");
    static final Locale ENGLISH = Locale.ENGLISH;

    Languages() {
        super("taal");
        setDefaultLocaleFunction(request -> DUTCH);
        setCookieMaxAge(Duration.ofDays(365));
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
    }

    /** The language a visitor asked for; anything but English is Dutch. */
    static Locale named(@Nullable String tag) {
        return ENGLISH.getLanguage().equals(tag) ? ENGLISH : DUTCH;
    }

    @Override
    protected Locale parseLocaleValue(String value) {
        return named(value);
    }
}
