package nl.schoolleidersregister.bench.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import nl.schoolleidersregister.day.Day;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.registration.CycleCommand.MeetDay;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.LogPosition;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.term.WorkingDays;

/**
 * Some leaders who go to the same courses, of the same provider, and to the same meetings: what happens to them depends
 * on nobody else, so regions are made one by one or beside each other, each in little memory.
 */
final class Region {

    /** How far the log had come, while that is not known: the copy into the log puts the place there. */
    static final LogPosition UNKNOWN = new LogPosition(0, 0, 0);

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final int REGISTRARS = 8;

    private final Country country;
    private final Size size;
    private final SplittableRandom chance;
    private final World world;
    private final Map<String, Leader> leaders = new LinkedHashMap<>();
    private final PriorityQueue<Plan> agenda =
            new PriorityQueue<>(Comparator.comparing(Plan::at).thenComparingLong(Plan::number));
    private final List<Habit> habits;
    private final Supply supply;
    private long plans;

    /** Something that somebody means to do. */
    private record Plan(Instant at, long number, Runnable act) {}

    /** What people do because something happened to one of them, or because a quarter begins. */
    interface Habit {

        default void hear(RegistrationEvent event, Leader leader) {}

        default void plan(LocalDate quarter) {}
    }

    Region(Country country, Size size, int index, int first, int last, Consumer<MadeFact> log) {
        this.country = country;
        this.size = size;
        this.chance = new SplittableRandom(size.seed() * 1_000_003 + first + 1);
        this.world = new World(new Ids(chance.split()), log, this::hear);
        world.moveTo(Day.startOf(size.first()));
        this.supply = new Supply(world, chance.split(), index);
        this.habits = List.of(
                new Arriving(this),
                new Working(this),
                new Renewing(this),
                new Weather(this),
                new Courses(this),
                new Choices(this),
                new Meetings(this, first));
        for (var number = first; number < last; number++) {
            var name = "dossier " + size.seed() + " " + number;
            var dossier = new DossierId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
            leaders.put(dossier.toString(), new Leader(number, dossier, size, chance.split()));
        }
    }

    private void hear(MadeFact fact) {
        if (fact.event() instanceof RegistrationEvent event) {
            var leader = requireNonNull(leaders.get(fact.metadata().subject()));
            leader.read(event);
            habits.forEach(habit -> habit.hear(event, leader));
        }
    }

    /** Lets all years pass. */
    void live() {
        leaders.values().forEach(leader -> Arriving.comes(this, leader));
        supply.signUp();
        for (var day = size.first(); !day.isAfter(size.last()); day = day.plusDays(1)) {
            world.moveTo(Day.startOf(day));
            begin(day);
            var end = Day.startOf(day.plusDays(1));
            while (!agenda.isEmpty() && agenda.element().at().isBefore(end)) {
                var plan = agenda.remove();
                world.moveTo(plan.at());
                plan.act().run();
            }
        }
    }

    private void begin(LocalDate day) {
        var rules = country.rules();
        supply.renewOn(day);
        for (var leader : leaders.values()) {
            if (leader.isConcernedBy(day, rules)) {
                leader.meets(day);
                world.order(new MeetDay(leader.dossier(), Day.inTheNameOf(day), UNKNOWN, rules), country.began(day));
            }
        }
        if (day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1) {
            habits.forEach(habit -> habit.plan(day));
        }
    }

    /** Means to do something on a day, between nine and ten at night; never in the past, never after the last day. */
    void plan(LocalDate day, Runnable act) {
        var second = chance.nextInt(13 * 3600);
        var at = day.atTime(9, 0).plusSeconds(second).atZone(AMSTERDAM).toInstant();
        var later = at.isAfter(world.now()) ? at : world.now().plusSeconds(60 + second % 600);
        if (!Origin.dayOf(later).isAfter(size.last())) {
            agenda.add(new Plan(later, plans++, act));
        }
    }

    /** The same, on a working day. */
    void planAtWork(LocalDate day, Runnable act) {
        plan(WorkingDays.onOrAfter(day), act);
    }

    boolean order(Command order) {
        return world.order(order);
    }

    World world() {
        return world;
    }

    Country country() {
        return country;
    }

    Supply supply() {
        return supply;
    }

    Rulebook rules() {
        return country.rules();
    }

    SplittableRandom chance() {
        return chance;
    }

    LocalDate today() {
        return world.today();
    }

    LocalDate last() {
        return size.last();
    }

    /** So many days from now, at least and at most. */
    LocalDate in(int least, int most) {
        return today().plusDays(least + chance.nextLong(most - least + 1L));
    }

    UUID id() {
        return world.id();
    }

    /** Somebody of the staff. */
    Origin registrar() {
        return Office.REGISTRAR.at(world, 1 + chance.nextInt(REGISTRARS));
    }

    /** Who goes to courses now. */
    List<Leader> learners() {
        return new ArrayList<>(leaders.values().stream().filter(Leader::learns).toList());
    }
}
