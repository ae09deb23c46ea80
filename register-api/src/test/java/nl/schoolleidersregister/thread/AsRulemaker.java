package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.regulation.document.FirstDocuments;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a registrar does over and over in tests of flow 11. */
abstract class AsRulemaker {

    static final String ALL = "/kantoor/reglementen";
    static final String NEW = ALL + "/nieuw";
    static final String EXISTING = FirstDocuments.vo2026().hash().value();
    static final LocalDate TODAY = Forms.today();

    static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern SEEN = Pattern.compile("name=\"gezien\" value=\"([0-9a-f]{64})\"");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient register;

    Browser nadia;

    @BeforeEach
    void log_in() {
        DemoIsThere.registered(register);
        nadia = DemoLogin.at(port).as("nadia-el-amrani");
    }

    static Map<String, String> draft(String id, String inForceFrom) {
        var form = new LinkedHashMap<String, String>();
        form.put("basis", EXISTING);
        form.put("regulationId", id);
        form.put("inForceFrom", inForceFrom);
        return form;
    }

    /** A draft like the first regulation, a year from now. */
    void draftAs(String id, Consumer<ObjectNode> changing) {
        var document = document("VO-2026").put("id", id);
        document.put("inForceFrom", TODAY.plusYears(1).toString());
        changing.accept(document);
        assertThat(nadia.post(NEW, Map.of("regulationJson", document.toString()))
                        .statusCode())
                .isEqualTo(302);
    }

    HttpResponse<String> adopt(String id) {
        var seen = SEEN.matcher(nadia.get(ALL + "/" + id).body());
        return adopt(id, seen.find() ? seen.group(1) : hash(id));
    }

    HttpResponse<String> adopt(String id, String seen) {
        return nadia.post(ALL + "/" + id + "/vaststelling", Map.of("gezien", seen));
    }

    HttpResponse<String> repeal(String id, LocalDate from) {
        return nadia.post(
                ALL + "/" + id + "/intrekking",
                Map.of("repealedFrom", Forms.typed(from), "whyRepealed", "De proef is voorbij."));
    }

    ObjectNode document(String id) {
        return (ObjectNode) JSON.readTree(nadia.get("/v1/regulations/" + id).body());
    }

    String hash(String id) {
        return register.sql("select hash from view.regulation where regulation = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    String firstTextOf(String id) {
        return register.sql(
                        "select hash from view.regulation_document where document like ? order by drafted_at limit 1")
                .param("%\"" + id + "\"%")
                .query(String.class)
                .single();
    }

    List<String> listed() {
        return JSON.readTree(nadia.get("/v1/regulations").body())
                .path("regulations")
                .valueStream()
                .map(AsRulemaker::named)
                .toList();
    }

    static String named(JsonNode one) {
        return one.path("id").stringValue() + " " + one.path("status").stringValue();
    }

    long events(String name) {
        return register.sql("select count(*) from domain_event_entry where payload_type like ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    long documents() {
        return register.sql("select count(*) from view.regulation_document")
                .query(Long.class)
                .single();
    }
}
