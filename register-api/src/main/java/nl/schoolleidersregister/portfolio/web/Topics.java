package nl.schoolleidersregister.portfolio.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolleidersregister.portfolio.Likeness.Topic;
import nl.schoolleidersregister.portfolio.Step;
import nl.schoolleidersregister.portfolio.view.EntryOnFile;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;

/** What an entry is about, to find examples that are like it. */
final class Topics {

    private Topics() {}

    static Topic of(EntryOnFile entry) {
        var text = entry.text();
        var words = text == null
                ? ""
                : Stream.concat(
                                Stream.of(text.title().value(), text.question().text()),
                                Arrays.stream(Step.values())
                                        .map(step -> text.story().at(step).text()))
                        .collect(Collectors.joining(" "));
        return new Topic(entry.asked().competences(), entry.asked().form(), words);
    }

    /** The same of what is still being written. */
    static Topic of(Typed typed) {
        var words = Stream.concat(Stream.of("entryTitle", "entryQuestion"), EntryForm.STEPS.stream())
                .map(typed::at)
                .collect(Collectors.joining(" "));
        var form = typed.at("entryLearning").strip();
        return new Topic(
                typed.all("entryAbout").stream().map(Competence::new).toList(),
                form.isEmpty() ? null : new Form(form),
                words);
    }
}
