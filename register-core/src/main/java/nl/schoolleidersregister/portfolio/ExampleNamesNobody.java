package nl.schoolleidersregister.portfolio;

import java.util.List;
import java.util.stream.Stream;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** An example holds no name by which somebody can be recognised: not of the leader, a school or a board. */
@Basis(
        code = "portfolio.example-names",
        article = "J1",
        since = "2026-08-01",
        says = "In een voorbeeld staat geen naam van een persoon, een school of een bestuur.")
public record ExampleNamesNobody(EntryExample example, List<String> names) implements Rule {

    public ExampleNamesNobody {
        names = List.copyOf(names);
    }

    @Override
    public boolean holds() {
        var told = " " + String.join(" ", Wordings.plain(example.words() + " " + example.why())) + " ";
        return names.stream()
                .map(Wordings::plain)
                .filter(name -> !name.isEmpty())
                .flatMap(name -> Stream.of(" " + String.join(" ", name) + " "))
                .noneMatch(told::contains);
    }
}
