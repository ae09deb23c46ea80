package nl.schoolleidersregister.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolleidersregister.feed.FeedConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledgers of the clients beside what stands in the log and on the screens. */
final class Ledgers {

    private static final String GOAL = "goal.set";
    private static final String CHOICE = "own-choice.recorded";
    private static final String MEETING = "recognition.session-recorded";
    private static final String POINTS = "registration.pe-points-earned";

    private Ledgers() {}

    /** How many facts of a kind there are. */
    private static long facts(JdbcClient register, String kind) {
        return register.sql("select count(*) from domain_event_entry where payload_type = ?")
                .param(kind)
                .query(Long.class)
                .single();
    }

    /** Facts of these kinds, by kind. */
    static Map<String, Long> facts(JdbcClient register) {
        return Stream.of(GOAL, CHOICE, MEETING, POINTS)
                .collect(Collectors.toMap(kind -> kind, kind -> facts(register, kind)));
    }

    private static List<String> ledger(List<Client> clients, Class<? extends Client.Work> work) {
        return clients.stream()
                .filter(client -> work.isInstance(client.work()))
                .flatMap(client -> client.ledger().stream())
                .toList();
    }

    /** Every answered write stands in the log and on the screens, once, and nothing else does. */
    static void everythingIsThereOnce(List<Client> clients, Map<String, Long> before, JdbcClient register) {
        var after = facts(register);
        var goals = ledger(clients, Works.Goals.class);
        var choices = ledger(clients, Works.Choices.class);
        var meetings = ledger(clients, Works.Meetings.class);
        assertThat(goals).doesNotHaveDuplicates().isNotEmpty();
        assertThat(choices).doesNotHaveDuplicates().isNotEmpty();
        assertThat(meetings).doesNotHaveDuplicates().isNotEmpty();
        assertThat(shown(register, "goal", goals)).isEqualTo(goals.size());
        assertThat(shown(register, "choice", choices)).isEqualTo(choices.size());
        assertThat(shown(register, "guided_session", "session", meetings)).isEqualTo(meetings.size());
        assertThat(since(before, after, GOAL)).isEqualTo(goals.size());
        assertThat(since(before, after, CHOICE)).isEqualTo(choices.size());
        assertThat(since(before, after, MEETING)).isEqualTo(meetings.size());
        var credits = clients.stream()
                .filter(client -> client.work() instanceof Works.Meetings)
                .mapToLong(client -> (long) client.ledger().size()
                        * ((Works.Meetings) client.work()).people().size())
                .sum();
        assertThat(since(before, after, POINTS)).as("points, by policies").isEqualTo(credits);
        System.out.println("CrashIT: %d goals, %d choices, %d meetings with %d credits answered, each there once"
                .formatted(goals.size(), choices.size(), meetings.size(), credits));
    }

    private static long since(Map<String, Long> before, Map<String, Long> after, String kind) {
        return after.getOrDefault(kind, 0L) - before.getOrDefault(kind, 0L);
    }

    private static long shown(JdbcClient register, String table, List<String> ids) {
        return shown(register, table, table, ids);
    }

    private static long shown(JdbcClient register, String table, String column, List<String> ids) {
        return register.sql("select count(*) from view." + table + " where " + column + " = any(?::uuid[])")
                .param(ids.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    /** Every row of every view, in a fixed order. */
    static List<String> rows(JdbcClient register) {
        return FeedConfiguration.projections().stream()
                .flatMap(projection -> projection.tables().stream())
                .flatMap(table -> register
                        .sql("select t::text from view." + table + " t order by 1")
                        .query((row, _) -> table + row.getString(1))
                        .list()
                        .stream())
                .toList();
    }
}
