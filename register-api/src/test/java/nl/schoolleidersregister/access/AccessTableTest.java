package nl.schoolleidersregister.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.PathContainer;

/** Which row of the table decides. */
class AccessTableTest {

    private final AccessTable table = new AccessTable(List.of(
            Row.get("/a/**", "tree", Row.everyone()),
            Row.get("/a/{x}", "one", Row.everyone()),
            Row.get("/a/b", "this", Row.everyone()),
            Row.post("/a/b", "record", Row.everyone()),
            Row.never("/never", "nobody")));

    @Test
    void lets_the_most_specific_row_decide() {
        assertThat(why(Verb.GET, "/a/b")).hasValue("this");
        assertThat(why(Verb.GET, "/a/c")).hasValue("one");
        assertThat(why(Verb.GET, "/a/c/d")).hasValue("tree");
    }

    @Test
    void knows_verbs_apart() {
        assertThat(why(Verb.POST, "/a/b")).hasValue("record");
        assertThat(why(Verb.POST, "/a/c")).isEmpty();
        assertThat(why(Verb.DELETE, "/never")).hasValue("nobody");
    }

    @Test
    void says_nothing_about_what_is_not_in_it() {
        assertThat(why(Verb.GET, "/b")).isEmpty();
        assertThat(why(Verb.GET, "/a/b/")).hasValue("tree");
    }

    @Test
    void refuses_two_rows_for_one_thing() {
        var twice = List.of(Row.get("/a", "one", Row.everyone()), Row.get("/a", "two", Row.loggedIn()));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new AccessTable(twice));
    }

    @Test
    void gives_a_reason_for_every_row() {
        assertThat(new AccessTable().rows())
                .allSatisfy(row -> assertThat(row.why()).endsWith("."));
    }

    /** A scope without a name in the path rests on the page, so such a page must be about the own things only. */
    @Test
    void names_the_dossier_or_stays_at_the_own_register() {
        assertThat(new AccessTable().rows())
                .filteredOn(row -> row.grants().stream()
                        .anyMatch(
                                grant -> grant instanceof Grant.Holder(var _, var scope) && scope == Scope.OWN_DOSSIER))
                .isNotEmpty()
                .allMatch(
                        row -> row.route().contains("{dossier}") || row.route().contains(" /mijn-"));
    }

    private Optional<String> why(Verb verb, String path) {
        return table.rowFor(verb, PathContainer.parsePath(path)).map(Row::why);
    }
}
