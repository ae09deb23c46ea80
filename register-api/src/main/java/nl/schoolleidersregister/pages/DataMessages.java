package nl.schoolleidersregister.pages;

import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.support.AbstractMessageSource;

/** Names in the data as messages. They are asked for when a page is, not while the register starts. */
final class DataMessages extends AbstractMessageSource {

    private final ObjectProvider<NamesInData> names;

    DataMessages(ObjectProvider<NamesInData> names) {
        this.names = names;
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        var english = !locale.getLanguage().equals(Languages.DUTCH.getLanguage());
        return names.stream()
                .flatMap(one -> one.named(code, english).stream())
                .findFirst()
                .orElse(null);
    }

    /** Nothing is ever filled in into a name. */
    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        var name = resolveCodeWithoutArguments(code, locale);
        return name == null ? null : new MessageFormat("'" + name.replace("'", "''") + "'", locale);
    }
}
