package nl.schoolleidersregister.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One row of the access table.
 *
 * @param verb what may be asked
 * @param path of what, as Spring MVC writes it: {@code /kantoor/dossiers/{dossier}/**}
 * @param why one sentence for whoever reads the table
 * @param grants by whom; nobody when empty
 */
public record Row(Verb verb, PathPattern path, String why, SequencedSet<Grant> grants) {

    private static final PathPatternParser PARSER = PathPatternParser.defaultInstance;

    /** Somebody may look. */
    static Row get(String path, String why, Grant... grants) {
        return row(Verb.GET, path, why, grants);
    }

    /** Somebody may record. */
    static Row post(String path, String why, Grant... grants) {
        return row(Verb.POST, path, why, grants);
    }

    /** Nobody may ask for this. */
    static Row never(String path, String why) {
        return row(Verb.ANY, path, why);
    }

    static Grant everyone() {
        return new Grant.Everyone();
    }

    static Grant loggedIn() {
        return new Grant.LoggedIn();
    }

    static Grant any(Role role) {
        return new Grant.Holder(role, Scope.ANY);
    }

    static Grant ownDossier(Role role) {
        return new Grant.Holder(role, Scope.OWN_DOSSIER);
    }

    static Grant ownBoard(Role role) {
        return new Grant.Holder(role, Scope.OWN_BOARD);
    }

    static Grant ownProvider() {
        return new Grant.Holder(Role.PROVIDER, Scope.OWN_PROVIDER);
    }

    static Grant ownRecognition() {
        return ownRecognition(Role.GUIDE);
    }

    static Grant ownRecognition(Role role) {
        return new Grant.Holder(role, Scope.OWN_RECOGNITION);
    }

    private static Row row(Verb verb, String path, String why, Grant... grants) {
        return new Row(verb, PARSER.parse(path), why, new LinkedHashSet<>(List.of(grants)));
    }

    /** As people and the expectations of the tests write it: {@code GET /kantoor}. */
    public String route() {
        return verb + " " + path.getPatternString();
    }
}
