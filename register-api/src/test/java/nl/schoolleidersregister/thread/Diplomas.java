package nl.schoolleidersregister.thread;

import java.util.UUID;
import nl.schoolleidersregister.registration.view.Dossiers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The diplomas of demo people and the files at them, as the database has them. */
final class Diplomas {

    private final JdbcClient register;

    Diplomas(JdbcClient register, Dossiers dossiers) {
        this.register = register;
        DemoIsThere.until(() -> dossiers.waiting().size() >= 2);
        DemoIsThere.registered(register);
    }

    /** A person's dossier. */
    String dossierOf(String family) {
        return one("select dossier::text from view.dossier where family = ?", family);
    }

    /** Where evidence for a person's last diploma is sent. */
    String evidenceOf(String family) {
        return "/mijn-register/diplomas/"
                + one(
                        "select qualification::text from view.qualification q join view.dossier d using (dossier)"
                                + " where family = ? order by stated_at desc limit 1",
                        family)
                + "/bewijs";
    }

    /** The last file of a person. */
    UUID fileOf(String family) {
        return UUID.fromString(one(
                "select evidence::text from view.evidence e join view.dossier d using (dossier)"
                        + " where family = ? order by attached_at desc limit 1",
                family));
    }

    /** How many facts about evidence, contents and pieces there are. */
    String stored() {
        return one(
                "select concat((select count(*) from domain_event_entry where payload_type like ?), ' facts, ',"
                        + " (select count(*) from evidence_content), ' contents, ',"
                        + " (select count(*) from evidence_piece), ' pieces')",
                "evidence.%");
    }

    /** How many contents a file has: one, or none once it was withdrawn. */
    long contentsOf(UUID file) {
        return register.sql("select count(*) from evidence_content where evidence = ?")
                .param(file)
                .query(Long.class)
                .single();
    }

    private String one(String sql, String value) {
        return register.sql(sql).param(value).query(String.class).single();
    }
}
