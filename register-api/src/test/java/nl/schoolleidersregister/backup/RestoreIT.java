package nl.schoolleidersregister.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.feed.Rebuilds;
import nl.schoolleidersregister.sealing.store.KeyStore;
import nl.schoolleidersregister.sealing.store.KeyStore.PersonIsErased;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** What the manual says on backup and restore, done by its own commands on servers as they are installed. */
class RestoreIT {

    private static final int LEADERS = 12;
    private static final int REGISTERED = 1;
    private static final int ERASED = 2;
    private static final int AFTER_THE_BACKUP = 3;
    private static final int ERASED_WITHOUT_A_BACKUP_OF_THE_KEY = 4;
    private static final int IN_THE_NEW_ERA = 5;

    @TempDir
    private Path home;

    /** What the register looked like when it was backed up. */
    private record Seen(List<String> log, List<String> views) {}

    @Test
    void a_backup_of_the_log_and_the_newest_keys_are_the_register_again() throws IOException {
        var logs = home.resolve("backups-of-register");
        var keys = home.resolve("backups-of-keys");
        Seen seen;
        try (var lost = Site.fresh(home.resolve("lost"))) {
            seen = use(lost, logs, keys);
            lost.kill();
        }
        try (var site = Site.fresh(home.resolve("restored"))) {
            site.keys().command("restore", "keys", keys.toString());
            site.register().command("restore", "log", only(logs, ".dump").toString());
            assertThat(site.log()).isEqualTo(seen.log());
            assertThat(site.eras()).containsExactly(1, 2);
            assertThat(site.views()).isEmpty();
            goesOn(site, seen);
        }
    }

    private static Seen use(Site site, Path logs, Path keys) {
        try (var register = site.start(LEADERS)) {
            var course = course(register);
            course.planned();
            course.registered(REGISTERED);
            course.enrolled(ERASED);
            site.quiet();
            var log = site.log();
            site.register().command("backup", "log", logs.toString());
            site.keys().command("backup", "keys", keys.toString());
            assertThat(site.log()).as("quiet meanwhile").isEqualTo(log);
            register.getBean(KeyStore.class).destroy(Course.person(ERASED).toString());
            rebuild(register);
            var views = site.views();
            course.enrolled(AFTER_THE_BACKUP);
            course.enrolled(ERASED_WITHOUT_A_BACKUP_OF_THE_KEY);
            register.getBean(KeyStore.class)
                    .destroy(Course.person(ERASED_WITHOUT_A_BACKUP_OF_THE_KEY).toString());
            site.keys().command("backup", "erasures", keys.toString());
            return new Seen(log, views);
        }
    }

    private static void goesOn(Site site, Seen seen) {
        try (var register = site.start(LEADERS)) {
            site.quiet();
            assertThat(site.log())
                    .as("the demo is there, and nothing begins again")
                    .isEqualTo(seen.log());
            assertThat(site.views()).isEqualTo(seen.views());
            assertThat(name(site, ERASED)).isEmpty();
            assertThat(name(site, REGISTERED)).isEqualTo("Veer1 (demo)");
            var course = course(register);
            assertThatExceptionOfType(PersonIsErased.class)
                    .as("no new key for who was erased, though the backup never had one")
                    .isThrownBy(() -> course.enrolled(ERASED_WITHOUT_A_BACKUP_OF_THE_KEY));
            course.enrolled(IN_THE_NEW_ERA);
            course.attended(REGISTERED);
            Site.until(() -> minutes(site) == 240);
            assertThat(name(site, IN_THE_NEW_ERA)).isEqualTo("Veer5 (demo)");
            assertThat(eras(site)).containsOnlyKeys(1, 2);
            Site.until(() -> eraOf(site, "policy_position") == 2 && eraOf(site, "view.position") == 2);
            rebuild(register);
            assertThat(name(site, IN_THE_NEW_ERA)).isEqualTo("Veer5 (demo)");
            assertThat(minutes(site)).isEqualTo(240);
        }
    }

    @Test
    void a_moment_between_two_orders_has_the_first_and_not_the_second() throws IOException {
        var wal = Files.createDirectories(home.resolve("wal"));
        var bases = home.resolve("bases");
        var data = home.resolve("back-then").resolve("data");
        var archive = "archive_command=" + Path.of("ops").toAbsolutePath() + "/archive-wal \"%p\" \"" + wal + "/%f\"";
        try (var site = Site.fresh(home.resolve("lost"), "archive_mode=on", archive)) {
            var moment = twoOrders(site, bases, wal);
            site.register().server().kill();
            Files.createDirectories(data.getParent());
            site.register()
                    .command(
                            "restore",
                            "moment",
                            only(bases, ".base").toString(),
                            wal.toString(),
                            data.toString(),
                            moment);
            try (var server = InstalledServer.on(data)) {
                var back = new Site(new Database(server, "register"), site.keys());
                back.register().command("restore", "era", bases.toString(), "an order that should not have been");
                hasTheFirstOnly(back);
            }
        }
    }

    /** Gives two orders; a moment between them. */
    private static String twoOrders(Site site, Path bases, Path wal) {
        try (var register = site.start(0)) {
            site.register().asSuperuser("backup", "base", "register", bases.toString(), wal.toString());
            course(register).enrolled(1);
            site.quiet();
            var moment = site.register()
                    .client()
                    .sql("select clock_timestamp()::text")
                    .query(String.class)
                    .single();
            course(register).enrolled(2);
            site.quiet();
            var last = site.register()
                    .superuser()
                    .sql("select pg_walfile_name(pg_switch_wal())")
                    .query(String.class)
                    .single();
            Site.until(() -> Files.exists(wal.resolve(last)));
            return moment;
        }
    }

    private static void hasTheFirstOnly(Site site) {
        try (var register = site.start(0)) {
            site.quiet();
            assertThat(name(site, 1)).isEqualTo("Veer1 (demo)");
            assertThat(dossiers(site, 2)).isZero();
            assertThat(facts(site, 2)).isZero();
            course(register).enrolled(2);
            Site.until(() -> dossiers(site, 2) == 1);
            assertThat(eras(site)).containsOnlyKeys(1, 2);
        }
    }

    private static Course course(ConfigurableApplicationContext register) {
        return new Course(register.getBean(CommandDesk.class));
    }

    private static void rebuild(ConfigurableApplicationContext register) {
        var rebuilds = register.getBean(Rebuilds.class);
        assertThat(rebuilds.start(List.of())).isTrue();
        rebuilds.await();
        assertThat(rebuilds.last().getFirst().fault()).isNull();
    }

    private static Path only(Path directory, String ending) throws IOException {
        try (var files = Files.list(directory)) {
            var found = files.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(found).hasSize(1);
            return found.getFirst();
        }
    }

    private static String name(Site site, int person) {
        return site.register()
                .client()
                .sql("select coalesce(family, '') from view.dossier where dossier = ?")
                .param(Course.person(person).value())
                .query(String.class)
                .single();
    }

    private static long dossiers(Site site, int person) {
        return number(site, "select count(*) from view.dossier where dossier::text = '" + Course.person(person) + "'");
    }

    private static long facts(Site site, int person) {
        return number(site, "select count(*) from domain_event_entry where subject = '" + Course.person(person) + "'");
    }

    private static long minutes(Site site) {
        return number(
                site,
                "select coalesce(sum(minutes), 0) from view.pe_points where dossier::text = '"
                        + Course.person(REGISTERED) + "'");
    }

    private static long eraOf(Site site, String table) {
        return number(site, "select min(era) from " + table);
    }

    private static long number(Site site, String sql) {
        return site.register().client().sql(sql).query(Long.class).single();
    }

    /** How many facts are of which era. */
    private static Map<Integer, Long> eras(Site site) {
        var found = new TreeMap<Integer, Long>();
        site.register()
                .client()
                .sql("select era, count(*) from domain_event_entry group by era")
                .query(row -> {
                    found.put(row.getInt(1), row.getLong(2));
                });
        return found;
    }
}
