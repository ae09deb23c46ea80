package nl.schoolleidersregister.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.evaluation.Seed;
import nl.schoolleidersregister.feed.FeedConfiguration;
import nl.schoolleidersregister.feed.Rebuilds;
import nl.schoolleidersregister.feed.store.RebuildSchema;
import nl.schoolleidersregister.feed.store.RebuildStore;
import nl.schoolleidersregister.feed.store.Views;
import nl.schoolleidersregister.log.EventCodec;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.sealing.store.KeyStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Sixteen clients write while everything is killed (-9) and started again, and then while the broker is away. They keep
 * a ledger of their own; afterwards nothing that was answered is missing, nothing is counted twice, and the views are
 * what a rebuild makes of the log.
 *
 * <p>{@code -Dcrash.rounds=20 -Dcrash.broker-away=5m} does it in full.
 */
class CrashIT {

    private static final long SEED = Seed.of(CrashIT.class);
    private static final int ROUNDS = Integer.getInteger("crash.rounds", 2);
    private static final Duration AWAY = Duration.parse("PT" + System.getProperty("crash.broker-away", "20s"));
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern CODE = Pattern.compile("data-code[^>]*>([0-9A-Z-]+)<");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    /** Registered leaders of the demo. */
    private static final List<String> LEADERS =
            List.of("karin-hoekstra", "joke-terpstra", "meryem-aydin", "hassan-amezian", "erik-jan-poelstra");

    @TempDir
    private Path directory;

    /** How many meet under an intervisor. */
    private static final int MET = 4;

    private final Random random = new Random(SEED);
    private final AtomicBoolean goesOn = new AtomicBoolean(true);

    @Test
    void nothing_answered_is_missing_and_nothing_counts_twice_whatever_is_killed() throws Exception {
        try (var processes = new ManyProcesses(directory)) {
            var database = processes.register();
            var owner = source(database.server().url("register"), database.owner());
            var app = source(database.server().url("register"), database.app());
            var register = JdbcClient.create(owner);
            var keys = source(
                    processes.keys().server().url("keys"), processes.keys().app());
            var log = new LogReader(app, EventCodec.ofRegister(), new KeyStore(keys, ManyProcesses.MASTER));
            var clients = clients(processes, register);
            var before = Ledgers.facts(register);
            underFire(processes, clients);
            untilAllIsShown(new Views(app), log, register);
            Ledgers.everythingIsThereOnce(clients, before, register);
            viewsAreWhatARebuildMakes(app, owner, log, register);
        }
    }

    private static DataSource source(String url, String user) {
        return new DriverManagerDataSource(url, user, "any");
    }

    private void underFire(ManyProcesses processes, List<Client> clients) throws InterruptedException {
        var threads = clients.stream()
                .map(client -> Thread.ofPlatform().start(client))
                .toList();
        for (var round = 0; round < ROUNDS; round++) {
            kill(processes);
            stillWell(clients);
        }
        withoutBroker(processes, clients);
        processes.awaitAll();
        goesOn.set(false);
        for (var thread : threads) {
            thread.join();
        }
        stillWell(clients);
    }

    private List<Client> clients(ManyProcesses processes, JdbcClient register) throws InterruptedException {
        until(
                "the people of the demo are shown",
                () -> LEADERS.stream().allMatch(one -> dossiers(register, one).size() == 1));
        var people = numbers(register);
        var works = new ArrayList<Map.Entry<String, Client.Work>>();
        IntStream.range(0, 10).forEach(client -> {
            var person = LEADERS.get(client % LEADERS.size());
            works.add(Map.entry(person, new Works.Goals(dossier(register, person), client)));
        });
        IntStream.range(10, 14).forEach(client -> {
            var person = LEADERS.get(client % LEADERS.size());
            works.add(Map.entry(person, new Works.Choices(dossier(register, person), client)));
        });
        for (var kind : List.of("INTERVISOR", "MANAGEMENT_COACH")) {
            works.add(Map.entry(
                    "pieter-vos",
                    new Works.Meetings(
                            recognised(processes, kind), people.subList(0, kind.equals("INTERVISOR") ? MET : 1))));
        }
        return works.stream()
                .map(one -> new Client(processes.ports(), one.getKey(), one.getValue(), goesOn::get))
                .toList();
    }

    private static List<String> numbers(JdbcClient register) {
        return register.sql("select number from view.dossier where number is not null order by 1")
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list();
    }

    private static String dossier(JdbcClient register, String person) {
        return dossiers(register, person).getFirst();
    }

    private static List<String> dossiers(JdbcClient register, String person) {
        var family = Character.toUpperCase(person.charAt(person.lastIndexOf('-') + 1)) + "%";
        return register.sql("select dossier::text from view.dossier where number is not null"
                        + " and lower(given) like ? and family like ?")
                .params(person.substring(0, person.indexOf('-')) + "%", family)
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list();
    }

    private static String recognised(ManyProcesses processes, String kind) {
        var login = DemoLogin.at(processes.ports().getFirst());
        var nadia = login.as("nadia-el-amrani");
        var from = LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusMonths(6);
        var granted = nadia.post(
                "/kantoor/erkenningen/nieuw",
                Map.of(
                        "guideName",
                        "Pieter Vos (demo)",
                        "guideKind",
                        kind,
                        "termFrom",
                        TYPED.format(from),
                        "termThrough",
                        TYPED.format(from.plusYears(4))));
        var page = Browser.target(granted).getPath();
        var code = CODE.matcher(nadia.get(page).body());
        assertThat(code.find()).isTrue();
        var linked = login.as("pieter-vos").post("/begeleider/koppeling", Map.of("linkCode", code.group(1)));
        assertThat(linked.statusCode()).isEqualTo(302);
        return page.substring(page.lastIndexOf('/') + 1);
    }

    /** One of each is killed, in turns, and started again. */
    private void kill(ManyProcesses processes) throws InterruptedException {
        Thread.sleep(random.nextInt(1_500));
        processes.killWriter(random.nextInt(2));
        Thread.sleep(random.nextInt(1_500));
        processes.killNode(random.nextInt(2));
        Thread.sleep(random.nextInt(1_500));
        processes.killBroker();
        Thread.sleep(random.nextInt(1_500));
        processes.killDatabase();
        processes.awaitAll();
    }

    /** While the broker is away, writing goes on. */
    private static void withoutBroker(ManyProcesses processes, List<Client> clients) throws InterruptedException {
        processes.broker().kill();
        Thread.sleep(Duration.ofSeconds(2));
        var before = answered(clients);
        Thread.sleep(AWAY);
        assertThat(answered(clients)).as("answered without a broker").isGreaterThan(before);
        processes.broker().start();
    }

    private static int answered(List<Client> clients) {
        return clients.stream().mapToInt(client -> client.ledger().size()).sum();
    }

    private static void stillWell(List<Client> clients) {
        assertThat(clients).allSatisfy(client -> assertThat(client.fault()).isNull());
    }

    private static void untilAllIsShown(Views views, LogReader log, JdbcClient register) throws InterruptedException {
        until("views and policies have passed everything", () -> {
            var last = log.last();
            return !last.isAfter(Collections.min(views.reachedByBucket(FeedConfiguration.projections())))
                    && !last.isAfter(policies(register));
        });
    }

    private static Position policies(JdbcClient register) {
        return register.sql("select era, tx::text::bigint as tx, global_index from policy_position")
                .query((row, _) -> Position.of(row))
                .single();
    }

    private static void viewsAreWhatARebuildMakes(
            DataSource app, DataSource owner, LogReader log, JdbcClient register) {
        var rows = Ledgers.rows(register);
        assertThat(rows).isNotEmpty();
        var projections = FeedConfiguration.projections();
        try (var rebuilds = new Rebuilds(
                log,
                projections,
                new RebuildStore(owner, app),
                rebuild -> new RebuildSchema(owner, app, rebuild.id(), projections),
                schema -> new Views(app, schema))) {
            assertThat(rebuilds.start(List.of())).isTrue();
            rebuilds.await();
            assertThat(rebuilds.last().getFirst().fault()).isNull();
        }
        assertThat(rows).isEqualTo(Ledgers.rows(register));
    }

    private static void until(String what, BooleanSupplier holds) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.sleep(200);
        }
    }
}
