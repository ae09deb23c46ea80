package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.store.Answers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An answer is kept for a day and then thrown away; a key that belongs to another request is refused. */
@WholeRegister
class KeptAnswersIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Answers answers;

    @Autowired
    private JdbcClient register;

    @Test
    void an_answer_is_thrown_away_after_a_day_and_not_before() {
        keep("young", "23 hours 59 minutes");
        keep("old", "24 hours 1 minute");
        answers.forget();
        assertThat(register.sql("select key from command_answer where client = 'term'")
                        .query(String.class)
                        .list())
                .containsExactly("young");
    }

    private void keep(String key, String age) {
        register.sql("insert into command_answer (client, key, request, answer, answered_at)"
                        + " values ('term', ?, '', '', now() - ?::interval)")
                .params(key, age)
                .update();
    }

    @Test
    void a_form_with_the_key_of_another_request_is_a_conflict() {
        DemoIsThere.registered(register);
        var meryem = DemoLogin.at(port).as("meryem-aydin");
        var first = new java.util.HashMap<>(
                Map.copyOf(Forms.employment("99XD00", Forms.today().minusDays(20))));
        first.put("sleutel", "een-sleutel");
        assertThat(meryem.post("/mijn-register/dienstverbanden", first).statusCode())
                .isEqualTo(302);
        first.put("fte", "0,4");
        assertThat(meryem.post("/mijn-register/dienstverbanden", first).statusCode())
                .isEqualTo(409);
    }
}
