package nl.schoolleidersregister.portfolio.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import nl.schoolleidersregister.pages.Formats;
import nl.schoolleidersregister.pages.Texts;
import nl.schoolleidersregister.portfolio.web.PortfolioBodies.Bewijs;
import nl.schoolleidersregister.portfolio.web.PortfolioBodies.Concept;
import nl.schoolleidersregister.portfolio.web.PortfolioBodies.Inzending;
import nl.schoolleidersregister.portfolio.web.PortfolioBodies.Oordeel;
import nl.schoolleidersregister.portfolio.web.PortfolioBodies.Portfolio;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** A portfolio as one page that stands by itself: no style sheet, no script, no address but of the files beside it. */
@Component
class PortfolioHtml {

    private final Texts texts;
    private final Formats formats;

    PortfolioHtml(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    String of(Portfolio portfolio) {
        var page = new StringBuilder("<!doctype html>\n<html lang=\"")
                .append(LocaleContextHolder.getLocale().getLanguage())
                .append("\">\n<head><meta charset=\"utf-8\"><title>")
                .append(text("portfolio.heading"))
                .append("</title></head>\n<body>\n");
        head(page, 1, text("portfolio.heading"));
        portfolio.inzendingen().forEach(entry -> entry(page, entry));
        portfolio.concepten().forEach(draft -> draft(page, draft));
        return page.append("</body>\n</html>\n").toString();
    }

    private void entry(StringBuilder page, Inzending entry) {
        head(page, 2, escaped(entry.titel() == null ? "–" : entry.titel()));
        var state = text("portfolio.state." + entry.status(), entry.toegekend(), entry.gevraagd());
        paragraph(page, state + " · " + text("portfolio.handed", formats.day(entry.ingeleverdOp())));
        if (entry.leervraag() != null) {
            told(page, text("field.entryQuestion"), entry.leervraag());
        }
        entry.stappen().forEach((step, said) -> told(page, text("field.step" + step), said));
        entry.kenmerken().forEach((mark, said) -> told(page, text("portfolio.mark" + mark), said));
        if (entry.aanvulling() != null) {
            told(page, text("portfolio.supplement"), entry.aanvulling());
        }
        told(page, text("field.entryAbout"), String.join(", ", entry.competenties()));
        if (entry.kenmerk() != null) {
            told(page, text("portfolio.snapshot"), entry.kenmerk());
        }
        if (entry.naOverleg() != null) {
            told(page, text("talk.outcome"), entry.naOverleg());
        }
        for (var number = 0; number < entry.oordelen().size(); number++) {
            found(page, number + 1, entry.oordelen().get(number));
        }
        files(page, entry.bewijs());
    }

    private void found(StringBuilder page, int number, Oordeel found) {
        if (found.uitkomst().isEmpty()) {
            return;
        }
        head(page, 3, text("portfolio.found", number, text("portfolio.outcome." + found.uitkomst()), found.punten()));
        told(page, text("field.strong"), found.sterk());
        told(page, text("field.stronger"), found.sterker());
        list(
                page,
                found.scores().entrySet().stream()
                        .map(one -> escaped(one.getKey()) + ": " + text("portfolio.score." + one.getValue()))
                        .toList());
        list(
                page,
                found.kenmerken().entrySet().stream()
                        .map(one ->
                                text("portfolio.mark" + one.getKey()) + ": " + text("word.Degree." + one.getValue()))
                        .toList());
    }

    private void files(StringBuilder page, List<Bewijs> files) {
        if (!files.isEmpty()) {
            head(page, 3, text("portfolio.evidence"));
            list(page, files.stream().map(PortfolioHtml::link).toList());
        }
    }

    private static String link(Bewijs file) {
        var name = escaped(file.naam() == null ? "–" : file.naam());
        return file.bestand() == null ? name : "<a href=\"" + escaped(address(file.bestand())) + "\">" + name + "</a>";
    }

    /** A path as an address beside the page. */
    private static String address(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException notAPath) {
            throw new IllegalStateException("Not a path: " + path, notAPath);
        }
    }

    private void draft(StringBuilder page, Concept draft) {
        var title = first(draft.velden(), "entryTitle");
        head(page, 2, title.isEmpty() ? text("portfolio.untitled") : escaped(title));
        paragraph(page, text("shared.draft"));
        EntryForm.PROSE.forEach(field -> {
            var said = first(draft.velden(), field);
            if (!said.isEmpty()) {
                told(page, text("field." + field), said);
            }
        });
    }

    private static String first(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of("")).getFirst();
    }

    private static void told(StringBuilder page, String label, String said) {
        head(page, 3, label);
        said.lines().filter(line -> !line.isBlank()).forEach(line -> paragraph(page, escaped(line)));
    }

    private static void head(StringBuilder page, int level, String html) {
        page.append("<h").append(level).append('>').append(html);
        page.append("</h").append(level).append(">\n");
    }

    private static void paragraph(StringBuilder page, String html) {
        page.append("<p>").append(html).append("</p>\n");
    }

    private static void list(StringBuilder page, List<String> items) {
        page.append("<ul>\n");
        items.forEach(item -> page.append("<li>").append(item).append("</li>\n"));
        page.append("</ul>\n");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private String text(String key, Object... args) {
        return escaped(texts.of(key, List.of(args)));
    }
}
