package nl.schoolleidersregister.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Texts whose key or arguments come from the model. Days among the arguments are written in full, enums in words. */
@Component("texts")
public final class Texts {

    private final MessageSource messages;
    private final Formats formats;

    Texts(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** The text under this key. */
    public String of(String key, List<Object> args) {
        return first(args, key);
    }

    /** The text under this key, which nothing is filled in; nothing where there is none. */
    public Optional<String> known(String key) {
        return Optional.ofNullable(messages.getMessage(key, null, null, LocaleContextHolder.getLocale()));
    }

    /** At the field: what is wrong and what to do about it. */
    public String full(Problem problem) {
        if (problem.rule() != null) {
            return of(problem.code(), problem.args()) + " " + of(problem.code() + ".next", problem.args());
        }
        return first(problem.args(), key(problem) + "." + problem.name(), key(problem));
    }

    /** In the summary: the field and what is wrong, in a few words. {@code field.<name>.row} also tells its row. */
    public String brief(Problem problem) {
        var what = problem.rule() == null
                ? first(problem.args(), key(problem) + "." + problem.name() + ".brief", key(problem) + ".brief")
                : of(problem.code(), problem.args());
        var field = "field." + problem.name();
        var label = first(List.of(rowOf(problem)), field + ".row", field);
        return label + (label.endsWith("?") ? " " : ": ") + what;
    }

    /** A competence goes by its name. */
    private String rowOf(Problem problem) {
        return known("evaluation.competence." + problem.row()).orElse(problem.row());
    }

    /** What is the matter, with the article last: "Dit kan niet (artikel A1)." */
    public String refused(Refusal refusal) {
        var what = of("refusal." + refusal.code(), refusal.args());
        if (refusal.article().isEmpty()) {
            return what;
        }
        var sentence = what.endsWith(".") ? what.substring(0, what.length() - 1) : what;
        return first(List.of(sentence, cited(refusal.article())), "refusal.article");
    }

    /** An article of a law is cited number first: 2:4 Awb. */
    private static String cited(String article) {
        var parts = article.split(" ", 2);
        return parts.length == 1 ? article : parts[1] + " " + parts[0];
    }

    private static String key(Problem problem) {
        return "problem." + problem.code();
    }

    private String first(List<Object> args, String... keys) {
        var shown = args.stream().map(this::shown).toArray();
        return messages.getMessage(new DefaultMessageSourceResolvable(keys, shown), LocaleContextHolder.getLocale());
    }

    private Object shown(Object arg) {
        return switch (arg) {
            case LocalDate day -> formats.day(day);
            case Enum<?> word -> worded(word);
            default -> arg;
        };
    }

    /** One of a few, in the words of the page: {@code word.<Type>.<NAME>}; its name where there are none. */
    public String worded(Enum<?> word) {
        var key = "word." + word.getDeclaringClass().getSimpleName() + "." + word.name();
        return messages.getMessage(
                new DefaultMessageSourceResolvable(new String[] {key}, word.name()), LocaleContextHolder.getLocale());
    }
}
