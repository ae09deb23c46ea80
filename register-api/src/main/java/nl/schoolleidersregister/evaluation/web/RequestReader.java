package nl.schoolleidersregister.evaluation.web;

import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.Facts;
import nl.schoolleidersregister.evaluation.parts.KnownRegulations;
import nl.schoolleidersregister.regulation.Regulation;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Reads facts, a regulation and a day from JSON, with the words of the facts themselves. */
@Component
class RequestReader {

    private static final List<String> FIELDS = List.of(
            "regulation", "on", "cycle", "extensions", "entries", "employments", "absences", "pauses", "valuedBy");

    private static final long MOST_SHARES = 1_000_000;

    /** Numbers exactly as they were sent, no name twice in one object, nothing after the end. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final KnownRegulations known;

    RequestReader(KnownRegulations known) {
        this.known = known;
    }

    ReadRequest read(byte[] body) {
        return read(parsed(body));
    }

    /** An exponent beyond all bounds is a fault of another kind to Jackson. */
    private static JsonNode parsed(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException | NumberFormatException _) {
            return MissingNode.getInstance();
        }
    }

    private ReadRequest read(JsonNode json) {
        var errors = new InputErrors();
        if (json.isMissingNode()) {
            errors.add("", InputRule.NOT_JSON);
            return new ReadRequest.Refused(errors.first(), errors.count());
        }
        return Fields.of(json, "", errors, FIELDS)
                .flatMap(root -> request(root, errors))
                .<ReadRequest>map(ReadRequest.Accepted::new)
                .orElseGet(() -> new ReadRequest.Refused(errors.first(), errors.count()));
    }

    private Optional<EvaluationRequest> request(Fields root, InputErrors errors) {
        var regulations = new RegulationsReader(known, errors);
        var regulation = regulations.regulation(root);
        var valuedBy = regulations.valuedBy(root);
        var words = regulations.vocabulary();
        var on = root.day("on");
        var times = new TimesReader(errors, words, on);
        var cycle = times.cycle(root);
        var extensions = times.extensions(root);
        var entries = new EntriesReader(errors, words).read(root);
        var employments = times.employments(root);
        var absences = times.absences(root);
        var pauses = times.pauses(root);
        if (regulation.isPresent() && isTooMuch(entries, regulation.get())) {
            root.wrong("entries", InputRule.TOO_MANY_SHARES);
        }
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        var facts = new Facts(cycle.orElseThrow(), extensions, entries, employments, absences, pauses, valuedBy);
        return Optional.of(new EvaluationRequest(facts, regulation.orElseThrow(), on.orElseThrow()));
    }

    /** Mapped competences are worked out once for each list of them; this bounds what a made-up mapping can cost. */
    private static boolean isTooMuch(List<Entry> entries, Regulation regulation) {
        var mapping = regulation.mapping();
        return entries.stream()
                        .map(Entry::competences)
                        .distinct()
                        .flatMap(List::stream)
                        .mapToLong(code -> mapping.getOrDefault(code, List.of()).size())
                        .sum()
                > MOST_SHARES;
    }
}
