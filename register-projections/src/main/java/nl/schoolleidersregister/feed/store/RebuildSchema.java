package nl.schoolleidersregister.feed.store;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import nl.schoolleidersregister.feed.Projection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The schema in which views are written again, beside what people look at. Its tables are made after those; in the end
 * they take their place, in one transaction.
 */
public final class RebuildSchema {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildSchema.class);
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final JdbcClient owner;
    private final TransactionTemplate transaction;
    private final String name;
    private final String app;
    private final List<Projection> projections;
    private final List<String> tables;

    /** The schema of a rebuild; what writes to it is the role of {@code app}. */
    public RebuildSchema(DataSource owner, DataSource app, long rebuild, List<Projection> projections) {
        this.owner = JdbcClient.create(owner);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(owner));
        this.app = JdbcClient.create(app)
                .sql("select quote_ident(current_user)")
                .query(String.class)
                .single();
        this.name = "view_" + rebuild;
        this.projections = List.copyOf(projections);
        this.tables = projections.stream()
                .flatMap(projection -> projection.tables().stream())
                .toList();
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Makes the tables, with nothing but their keys; what is there already stays. */
    public void create() {
        transaction.executeWithoutResult(_ -> {
            run("create schema if not exists " + name);
            run("grant usage on schema " + name + " to " + app);
            for (var table : List.of("position", "parked")) {
                run("create table if not exists " + in(name, table) + " (like " + in(Views.SHOWN, table)
                        + " including all)");
            }
            tables.forEach(this::create);
            run("grant select, insert, update, delete on all tables in schema " + name + " to " + app);
        });
    }

    private void create(String table) {
        var there = owner.sql("select to_regclass(?) is not null")
                .param(in(name, table))
                .query(Boolean.class)
                .single();
        if (!there) {
            run("create table " + in(name, table) + " (like " + in(Views.SHOWN, table)
                    + " including defaults including constraints including comments including generated"
                    + " including storage) with (autovacuum_enabled = false)");
            storage(table).forEach(option -> run("alter table " + in(name, table) + " set (" + option + ")"));
            constraints(table, "c.contype = 'p'").forEach(this::run);
        }
    }

    private List<String> storage(String table) {
        return texts(owner.sql("select unnest(reloptions) from pg_class where oid = ?::regclass")
                .param(in(Views.SHOWN, table)));
    }

    private List<String> constraints(String table, String which) {
        return texts(owner.sql("select format('alter table %I.%I add constraint %I %s', ?::text, ?::text, c.conname,"
                        + " pg_get_constraintdef(c.oid)) from pg_constraint c where c.conrelid = ?::regclass and "
                        + which + " and not exists (select from pg_constraint o where o.conname = c.conname"
                        + " and o.conrelid = ?::regclass)")
                .params(name, table, in(Views.SHOWN, table), in(name, table)));
    }

    /** Its tables, but for where the projections are. */
    public List<String> tables() {
        return tables;
    }

    /** Makes what was left out while a table was filled, in one transaction: indexes and statistics. */
    public void index(String table) {
        transaction.executeWithoutResult(_ -> {
            run("alter table " + in(name, table) + " reset (autovacuum_enabled)");
            constraints(table, "c.contype = 'u'").forEach(this::run);
            indexes(table).forEach(this::run);
            run("analyze " + in(name, table));
        });
    }

    private List<String> indexes(String table) {
        return texts(owner.sql("""
                select replace(indexdef, ' ON view.', ' ON ' || ? || '.') from pg_indexes i
                where schemaname = 'view' and tablename = ? and not exists (
                    select from pg_indexes o where o.schemaname = ? and o.tablename = i.tablename
                    and o.indexname = i.indexname)
                order by indexname
                """).params(name, table, name));
    }

    /**
     * Puts its tables in the place of those that people look at, with how far they are and what is parked. Nobody
     * writes to views meanwhile.
     *
     * @param lastBatches hands the projections what came last; the tables may not fall behind those they replace
     * @param longest how long this may wait for whoever reads
     * @return whether it was done; false when somebody read too long
     */
    public boolean exchange(Runnable lastBatches, Duration longest) {
        try {
            transaction.executeWithoutResult(_ -> {
                run("set local lock_timeout = " + longest.toMillis());
                owner.sql("select pg_advisory_xact_lock(?)")
                        .param(Views.EXCHANGE)
                        .query(_ -> {});
                lastBatches.run();
                exchange();
            });
            return true;
        } catch (DataAccessException fault) {
            if (isLock(fault)) {
                LOG.info("{} waits: somebody reads a table that it wants to replace", name);
                return false;
            }
            throw fault;
        }
    }

    private static boolean isLock(DataAccessException fault) {
        return fault instanceof QueryTimeoutException
                || (fault.getRootCause() instanceof SQLException sql && LOCK_NOT_AVAILABLE.equals(sql.getSQLState()));
    }

    private void exchange() {
        run("create schema " + name + "_old");
        for (var table : tables) {
            run("alter table " + in(Views.SHOWN, table) + " set schema " + name + "_old");
            run("alter table " + in(name, table) + " set schema " + Views.SHOWN);
        }
        var names = projections.stream().map(Projection::name).toArray(String[]::new);
        for (var table : List.of("position", "parked")) {
            owner.sql("delete from " + in(Views.SHOWN, table) + " where projection = any(?)")
                    .param(names)
                    .update();
            owner.sql("insert into " + in(Views.SHOWN, table) + " select * from " + in(name, table)
                            + " where projection = any(?)")
                    .param(names)
                    .update();
        }
        run("drop schema " + name + "_old cascade");
        run("drop schema " + name + " cascade");
    }

    /** Throws away what was written. */
    public void drop() {
        run("drop schema if exists " + name + " cascade");
    }

    private static List<String> texts(JdbcClient.StatementSpec asked) {
        return asked.query((row, _) -> requireNonNull(row.getString(1))).list();
    }

    private void run(String sql) {
        owner.sql(sql).update();
    }

    private static String in(String schema, String table) {
        return schema + "." + table;
    }
}
