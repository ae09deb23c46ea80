package nl.schoolleidersregister.thread;

import nl.schoolleidersregister.shared.DossierId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Parks things as views and policies do when they cannot go on. */
record Stuck(JdbcClient register) {

    /** From this era on there is nothing: what is parked there is taken in as soon as it is tried. */
    private static final int END_OF_TIME = 32_000;

    /** A projection leaves a dossier out, from its first fact on: trying again fails, for all of it is there. */
    void view(String projection, DossierId dossier, String fault) {
        view(projection, dossier.toString(), 0, fault);
    }

    /** A projection leaves something out that was mended since. */
    void mendedView(String projection, String subject) {
        view(projection, subject, END_OF_TIME, "IllegalStateException: No row");
    }

    private void view(String projection, String subject, int era, String fault) {
        register.sql("insert into view.parked (projection, subject, era, tx, global_index, stream, sequence, fault)"
                        + " values (?, ?, ?, '0', 0, ?, 0, ?)")
                .params(projection, subject, era, "stream:" + subject, fault)
                .update();
    }

    /** A policy is stuck that nobody knows any more; gives its number. */
    long reaction(DossierId dossier) {
        return reaction("when-named-otherwise", dossier);
    }

    /** A policy is stuck at a fact that asks for nothing any more. */
    long mendedReaction(DossierId dossier) {
        return reaction("when-attendance-recorded-then-confirm-attendance", dossier);
    }

    private long reaction(String policy, DossierId dossier) {
        return register.sql("insert into policy_parked (policy, lane, era, tx, global_index, stream, sequence, fault)"
                        + " select ?, ?, era, tx, global_index, aggregate_identifier, sequence_number,"
                        + " 'IllegalStateException: as the test wants' from domain_event_entry where subject = ?"
                        + " order by global_index limit 1 returning id")
                .params(policy, dossier.toString(), dossier.toString())
                .query(Long.class)
                .single();
    }

    /** A rebuild was begun and its process is gone. */
    void rebuild() {
        register.sql("insert into rebuild (projections, era, tx, global_index) values ('{school}', 1, '0', 0)")
                .update();
    }

    /** Nothing is parked any more. */
    void clear() {
        register.sql("delete from view.parked").update();
        register.sql("delete from policy_parked").update();
    }
}
