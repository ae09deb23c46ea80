package nl.schoolleidersregister.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** Who is expected to be let in where: written by hand, without looking at the access table. */
final class Expectations {

    static final String NOBODY = "ANONYMOUS";

    private final Map<Line, Boolean> expected = new LinkedHashMap<>();

    /** One line: this route, for somebody with this role and no other. */
    record Line(String route, String role) {}

    private Expectations(List<String> lines) {
        lines.stream().skip(1).filter(line -> !line.isBlank()).forEach(this::add);
    }

    static Expectations read() {
        try {
            var text = new ClassPathResource("access-expected.csv").getContentAsString(StandardCharsets.UTF_8);
            return new Expectations(text.lines().toList());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Everybody the register knows by role, and nobody. */
    static List<String> roles() {
        return Stream.concat(Stream.of(NOBODY), Stream.of(Role.values()).map(Role::name))
                .toList();
    }

    Map<Line, Boolean> all() {
        return expected;
    }

    private void add(String line) {
        var cells = line.split(",", 3);
        var allowed = switch (cells[2]) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new AssertionError("yes or no? " + line);
        };
        if (expected.put(new Line(cells[0], cells[1]), allowed) != null) {
            throw new AssertionError("twice: " + line);
        }
    }
}
