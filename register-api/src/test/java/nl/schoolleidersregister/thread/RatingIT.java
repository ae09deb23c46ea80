package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.activity.ActivityId;
import nl.schoolleidersregister.activity.Remark;
import nl.schoolleidersregister.activity.Stars;
import nl.schoolleidersregister.activity.parts.Rater;
import nl.schoolleidersregister.activity.parts.RatingForm;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Who attended rates, once; nobody else does, and nobody reads who said what. */
@WholeRegister
@TestPropertySource(properties = "spring.application.name=ratings") // a register of its own
class RatingIT extends AsSupplier {

    @Autowired
    private Rater rater;

    @Test
    void who_was_there_rates_once_and_the_public_sees_the_average_from_five_on() {
        var offering = validated("Wat vond u ervan");
        var execution = held(offering, DAY);
        var joke = DemoLogin.at(port).as("joke-terpstra");
        var me = me(joke);
        var activity = ActivityId.of(me.dossier(), new ExecutionId(UUID.fromString(execution)));
        var here = "/mijn-register/activiteiten/" + activity;
        assertThat(joke.post(here + "/beoordeling", Map.of("stars", "5")).statusCode())
                .isEqualTo(404);
        claim(joke, execution);
        assertThat(rule(joke.post(here + "/beoordeling", Map.of("stars", "5")))).isEqualTo("rating.attended");
        var here2 = "/aanbieder/uitvoeringen/" + execution;
        assertThat(saskia.post(here2 + "/aanwezigheid", presence(me)).statusCode())
                .isEqualTo(302);
        assertThat(joke.get(here).body()).contains("Wat vond u ervan?");
        assertThat(joke.post(here + "/beoordeling", Map.of("stars", "6")).statusCode())
                .isEqualTo(400);
        assertThat(joke.post(here + "/beoordeling", Map.of("stars", "5", "remark", "a".repeat(601)))
                        .statusCode())
                .isEqualTo(400);
        assertThat(joke.post(here + "/beoordeling", Map.of("stars", "5", "remark", "Heel bruikbaar."))
                        .statusCode())
                .isEqualTo(302);
        assertThat(rule(joke.post(here + "/beoordeling", Map.of("stars", "1")))).isEqualTo("rating.once");
        assertThat(joke.get(here).body()).contains("U gaf 5 van 5.");
        var remarks =
                saskia.get("/aanbieder/aanbod/" + offering + "/beoordelingen").body();
        assertThat(remarks).contains("Heel bruikbaar.").doesNotContain("Terpstra", me.number());
        assertThat(nadia.get("/kantoor/aanbod/" + offering + "/beoordelingen").body())
                .contains("Heel bruikbaar.");
        averageFromFiveOn(offering, execution, here2);
    }

    private void averageFromFiveOn(String offering, String execution, String here2) {
        var others = crowd().of(4, "Cijfer");
        others.forEach(one -> {
            assertThat(saskia.post(here2 + "/aanwezigheid", presence(one)).statusCode())
                    .isEqualTo(302);
        });
        others.subList(0, 3).forEach(one -> rate(one, execution));
        var nobody = DemoLogin.at(port).nobody();
        assertThat(nobody.get("/v1/aanbod/" + offering).body()).contains("\"beoordelingen\":0");
        rate(others.get(3), execution);
        assertThat(nobody.get("/v1/aanbod/" + offering).body()).contains("\"beoordelingen\":5", "\"waardering\":4.2");
        assertThat(nobody.get("/aanbod/" + offering).body())
                .contains("4,2 van 5")
                .doesNotContain("Heel bruikbaar.");
        saskia.post(here2 + "/aanwezigheid/" + line(others.get(3)) + "/intrekking", Map.of("waarom", "NOT_THERE"));
        assertThat(nobody.get("/v1/aanbod/" + offering).body()).as("not there").contains("\"beoordelingen\":0");
    }

    private void rate(Crowd.Leader one, String execution) {
        var origin = new Origin(new Actor(UUID.randomUUID(), Role.LEADER), Instant.now());
        var activity = ActivityId.of(one.dossier(), new ExecutionId(UUID.fromString(execution)));
        rater.rate(
                one.dossier(), origin, activity, new RatingForm.Stated(new Stars(4), new Remark("Goed.")), Ask.PLAIN);
    }

    private static void claim(Browser leader, String execution) {
        var form = Map.of("claimedOn", Forms.typed(DAY), "claimedHours", "6");
        var to = "/mijn-register/activiteiten/nieuw/" + execution;
        var page = leader.get(to).body();
        assertThat(page).contains("claimedOn");
        assertThat(leader.post(to, form).statusCode()).isEqualTo(302);
    }

    /** Who is logged in, as the register knows them. */
    private Crowd.Leader me(Browser leader) {
        var number = Pattern.compile("nummer (\\d{6})")
                .matcher(leader.get("/mijn-register").body());
        assertThat(number.find()).isTrue();
        return register.sql("select dossier, family from view.dossier where number = ?")
                .param(number.group(1))
                .query((row, _) -> new Crowd.Leader(
                        number.group(1), row.getString("family"), new DossierId(row.getObject("dossier", UUID.class))))
                .single();
    }
}
