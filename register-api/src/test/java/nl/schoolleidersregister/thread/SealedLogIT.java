package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.schoolleidersregister.registration.view.Dossiers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who looks into the log or the stored answers finds nobody: names, addresses, schools and numbers are sealed. */
@WholeRegister
class SealedLogIT {

    /** Sealed text, hashes and ids: long runs in which a short name or a number can stand by chance. */
    private static final String CIPHER = "[A-Za-z0-9_-]{36,}";

    @Autowired
    private JdbcClient register;

    @Autowired
    private Dossiers dossiers;

    @Test
    void nothing_personal_stands_in_the_events_of_dossiers_or_in_stored_answers() {
        DemoIsThere.until(() -> dossiers.waiting().size() >= 2);
        DemoIsThere.registered(register);
        var text = String.join(
                        "\n",
                        column("select payload || ' ' || meta_data || ' ' || aggregate_identifier || ' ' || subject"
                                + " from domain_event_entry where type not in ('School', 'Board')"),
                        column("select client || ' ' || key || ' ' || answer from command_answer"
                                + " where client <> 'demo'"))
                .replaceAll(CIPHER, "~")
                .toLowerCase(Locale.ROOT);
        assertThat(text).contains("registration:", "sealed");
        for (var secret : secrets()) {
            assertThat(text).as(secret).doesNotContain(secret.toLowerCase(Locale.ROOT));
        }
    }

    private List<String> secrets() {
        var secrets = new ArrayList<String>();
        secrets.addAll(register.sql("select unnest(array[given, family, split_part(family, ' (', 1), email, number])"
                        + " from view.dossier")
                .query((row, _) -> row.getString(1))
                .list());
        secrets.addAll(register.sql("select unnest(array[school, school_name, town, board]) from view.employment")
                .query((row, _) -> row.getString(1))
                .list());
        secrets.removeIf(secret -> secret == null || secret.isBlank());
        assertThat(secrets).hasSizeGreaterThan(50).contains("Hoekstra", "99XA00", "karin-hoekstra@demo.example");
        return secrets;
    }

    private String column(String sql) {
        return String.join("\n", register.sql(sql).query(String.class).list());
    }
}
