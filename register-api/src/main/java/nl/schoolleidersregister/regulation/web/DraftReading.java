package nl.schoolleidersregister.regulation.web;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.pages.Problem;
import nl.schoolleidersregister.pages.Problems;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Texts;
import nl.schoolleidersregister.regulation.MappedCompetence;
import nl.schoolleidersregister.regulation.StandardId;
import nl.schoolleidersregister.regulation.document.ReadDocument;
import nl.schoolleidersregister.regulation.document.Refusal;
import nl.schoolleidersregister.regulation.document.RegulationDocument;
import nl.schoolleidersregister.regulation.view.Regulations;
import org.springframework.stereotype.Component;

/** Makes a document of what was typed, or tells at each field why it is none. */
@Component
class DraftReading {

    /** Mistakes in JSON that a person reads through at once. */
    private static final int MOST_TOLD = 50;

    private final Regulations regulations;
    private final Texts texts;

    DraftReading(Regulations regulations, Texts texts) {
        this.regulations = regulations;
        this.texts = texts;
    }

    /** Reads the whole document from the field for JSON. */
    Read<RegulationDocument> json(DraftForm form) {
        return switch (RegulationDocument.read(form.get(DraftForm.JSON))) {
            case ReadDocument.Accepted(var document) -> new Read.Right<>(document);
            case ReadDocument.Refused(var refusals) ->
                wrong(refusals.stream().map(this::inJson).toList());
        };
    }

    /** Reads a document that is changed field by field; a field that was not sent stays as it is. */
    Read<RegulationDocument> fields(DraftForm form, RegulationDocument basis) {
        var json = new DraftJson(basis);
        DraftField.all()
                .filter(field -> form.typed().containsKey(field.name()))
                .forEach(field -> json.take(field, form.get(field.name())));
        var standard = form.get(DraftField.STANDARD);
        if (!standard.isEmpty()
                && !standard.equals(basis.regulation().standard().value())) {
            json.map(mapping(new StandardId(standard)));
        }
        return switch (RegulationDocument.read(json.text())) {
            case ReadDocument.Accepted(var document) -> new Read.Right<>(document);
            case ReadDocument.Refused(var refusals) ->
                wrong(refusals.stream()
                        .map(this::atField)
                        .sorted(comparingInt(problem -> place(problem.field())))
                        .toList());
        };
    }

    private Optional<List<MappedCompetence>> mapping(StandardId standard) {
        return regulations.shelf().standards().stream()
                .filter(one -> one.id().equals(standard))
                .map(one -> one.text().mapping())
                .findFirst();
    }

    private static Read<RegulationDocument> wrong(List<Problem> problems) {
        return new Read.Wrong<>(
                new Problems(DraftForm.NAME, problems.stream().limit(MOST_TOLD).toList()));
    }

    private Problem atField(Refusal refusal) {
        return DraftField.all()
                .filter(field -> (refusal.pointer() + "/").startsWith(field.pointer() + "/"))
                .findFirst()
                .map(field -> new Problem(field.name(), refusal.rule().code().replace('.', '-'), List.of()))
                .orElseGet(() -> inJson(refusal));
    }

    /** Where a field stands on the page; the JSON comes last. */
    private static int place(String field) {
        var place = DraftField.all().map(DraftField::name).toList().indexOf(field);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private Problem inJson(Refusal refusal) {
        var pointer = refusal.pointer().isEmpty() ? "/" : refusal.pointer();
        var text = texts.of("input." + refusal.rule().code(), List.of());
        return new Problem(DraftForm.JSON, "document", List.of(pointer, text));
    }
}
