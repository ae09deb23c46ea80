package nl.schoolleidersregister.thread;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.schoolleidersregister.consequence.Leaned;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.view.Executions;
import nl.schoolleidersregister.shared.DossierId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What tests of consequences do over and over: hold a programme, and look who is listed and who waits. */
abstract class AsCorrector extends AsGuide {

    private static final Pattern DOUBT = Pattern.compile("/kantoor/dossiers/([0-9a-f-]{36})/besluiten/[0-9a-f-]{36}");
    private static final Pattern PERSON = Pattern.compile("/kantoor/dossiers/([0-9a-f-]{36})\"");

    @Autowired
    ApplicationContext context;

    @Autowired
    Executions executions;

    Leaned leaned;

    @BeforeEach
    void have_a_programme() {
        prepare();
        leaned = new Leaned(context::getBean, Instant.now());
    }

    /** An execution of the programme that everybody has, on a day on which they were all there. */
    String held(List<DossierId> people, LocalDate day) {
        return held(offering(), people, day);
    }

    String held(String offering, List<DossierId> people, LocalDate day) {
        var id = id(target(saskia.post("/aanbieder/aanbod/" + offering + "/uitvoeringen", execution(day))));
        var execution = executions.find(new ExecutionId(UUID.fromString(id))).orElseThrow();
        leaned.attended(execution.id(), execution.provider(), people, day, 360);
        return id;
    }

    /** How many credits of this execution count for somebody. */
    long standing(DossierId who, String execution) {
        return register.sql("select count(*) from view.pe_points p join view.activity a on a.activity = p.entry"
                        + " where p.dossier = ? and a.execution = ?::uuid and p.reversed_at is null")
                .params(who.value(), execution)
                .query(Long.class)
                .single();
    }

    /** Whose decisions wait on the desk. */
    Set<String> doubts() {
        return found(DOUBT, nadia.get("/kantoor").body());
    }

    /** Whose decisions the page says rest on it. */
    static Set<String> listed(HttpResponse<String> page) {
        var body = page.body();
        var end = body.indexOf("id=\"anderen\"");
        return found(PERSON, body.substring(body.indexOf("id=\"besluiten\""), end < 0 ? body.length() : end));
    }

    static Set<String> found(Pattern pattern, String text) {
        var all = new TreeSet<String>();
        pattern.matcher(text).results().forEach(one -> all.add(one.group(1)));
        return all;
    }

    static Set<String> ids(List<DossierId> people) {
        var all = new TreeSet<String>();
        people.forEach(one -> all.add(one.toString()));
        return all;
    }
}
