package nl.schoolleidersregister.access;

import java.util.stream.Collectors;

/** {@code docs/access.md}: the access table for people. */
final class AccessDocument {

    private AccessDocument() {}

    static String of(AccessTable table) {
        return """
                # Who may do what

                Printed from `AccessTable`; `AccessDocumentTest` keeps it equal. What is not in the table is denied.
                Where several rows fit, the most specific path decides. Pages know people by a session, `/v1` knows
                programs by a bearer token.

                | Ask | Who | Why |
                | --- | --- | --- |
                """ + table.rows().stream().map(AccessDocument::line).collect(Collectors.joining());
    }

    private static String line(Row row) {
        return "| `" + row.route() + "` | " + who(row) + " | " + row.why() + " |\n";
    }

    private static String who(Row row) {
        return row.grants().isEmpty()
                ? "nobody"
                : row.grants().stream().map(AccessDocument::who).collect(Collectors.joining(", "));
    }

    private static String who(Grant grant) {
        return switch (grant) {
            case Grant.Everyone() -> "everyone";
            case Grant.LoggedIn() -> "everyone logged in";
            case Grant.Holder(var role, var scope) ->
                role.claim().replace('-', ' ') + (scope == Scope.ANY ? "" : " (" + scope.words() + ")");
        };
    }
}
