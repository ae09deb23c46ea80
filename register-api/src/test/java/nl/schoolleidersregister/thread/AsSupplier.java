package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** A provider whose programmes are validated and held. */
abstract class AsSupplier extends AsProvider {

    static final String BOARD = "99101";

    @BeforeEach
    void a_programme() {
        prepare();
    }

    String validated(String title) {
        var id = submit(title);
        assertThat(nadia.post("/kantoor/aanbod/" + id + "/validatie", validation("6", DAY.minusMonths(3)))
                        .statusCode())
                .isEqualTo(302);
        return id;
    }

    String held(String offering, LocalDate day) {
        return id(target(saskia.post("/aanbieder/aanbod/" + offering + "/uitvoeringen", execution(day))));
    }

    static Map<String, String> presence(Crowd.Leader leader) {
        return Map.of(
                "attendeeNumber", leader.number(),
                "attendeeName", leader.family(),
                "presentOn", Forms.typed(DAY),
                "presentHours", "6");
    }

    String line(Crowd.Leader leader) {
        return register.sql("select attendance::text from view.attendance where participant = ?")
                .param(leader.dossier().value())
                .query(String.class)
                .single();
    }
}
