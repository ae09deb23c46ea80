package nl.schoolleidersregister.evidence;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/**
 * A name that promises something else than the content is a mistake or a trick. A name without an ending promises
 * nothing.
 *
 * @param ending of the name, in lower case, or empty
 */
@Basis(
        code = "evidence.as-named",
        article = "Awb 2:15",
        since = "2026-01-01",
        says = "Een bestand is wat de naam zegt.")
public record FileIsWhatItsNameSays(String ending, Detected detected) implements Rule {

    @Override
    public boolean holds() {
        var promised = FileType.ofEnding(ending);
        return ending.isEmpty() || promised.equals(detected.type());
    }
}
