package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import nl.schoolleidersregister.access.DemoLogin;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What a notification points to is for who may know whom it is about. */
@WholeRegister
class FactsIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    private HttpResponse<String> asked(String fact, String person) {
        var program = DemoLogin.at(port).nobody();
        return program.send(program.request("/v1/feiten/" + fact)
                .header("Authorization", "Bearer " + DemoLogin.at(port).token(person))
                .GET());
    }

    @Test
    void a_fact_is_told_by_kind_moment_and_whom_it_is_about_and_no_more() {
        DemoIsThere.registered(register);
        var row = register.sql("select event_identifier::text as id, subject from domain_event_entry"
                        + " where payload_type = 'registration.registered' limit 1")
                .query()
                .singleRow();
        var fact = String.valueOf(row.get("id"));
        var answer = asked(fact, "nadia-el-amrani");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var body = JsonMapper.shared().readTree(answer.body());
        assertThat(body.propertyNames()).containsExactlyInAnyOrder("id", "soort", "vastgelegdOp", "betreft");
        assertThat(body.path("id").stringValue()).isEqualTo(fact);
        assertThat(body.path("soort").stringValue()).isEqualTo("registration.registered");
        assertThat(body.path("betreft").stringValue()).isEqualTo(String.valueOf(row.get("subject")));
        assertThat(asked(fact, "karin-hoekstra").statusCode()).isEqualTo(403);
        assertThat(DemoLogin.at(port).nobody().get("/v1/feiten/" + fact).statusCode())
                .isEqualTo(401);
        assertThat(asked(UUID.randomUUID().toString(), "nadia-el-amrani").statusCode())
                .isEqualTo(404);
    }
}
