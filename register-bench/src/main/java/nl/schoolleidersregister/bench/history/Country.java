package nl.schoolleidersregister.bench.history;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import nl.schoolleidersregister.bench.history.World.Because;
import nl.schoolleidersregister.day.Day;
import nl.schoolleidersregister.day.DayCommand.BeginDay;
import nl.schoolleidersregister.day.DayEvent.DayBegan;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.registration.BoardSize;
import nl.schoolleidersregister.registration.Contract;
import nl.schoolleidersregister.registration.EmploymentId;
import nl.schoolleidersregister.registration.Fte;
import nl.schoolleidersregister.registration.Function;
import nl.schoolleidersregister.registration.StatedEmployment;
import nl.schoolleidersregister.registration.Workplace;
import nl.schoolleidersregister.regulation.document.FirstDocuments;
import nl.schoolleidersregister.school.BoardCommand.ImportBoard;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.BoardRecord;
import nl.schoolleidersregister.school.Province;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolCommand.ImportSchool;
import nl.schoolleidersregister.school.SchoolName;
import nl.schoolleidersregister.school.SchoolRecord;
import nl.schoolleidersregister.school.Town;
import nl.schoolleidersregister.shared.Origin;

/** What all leaders share: the regulation, schools and boards, and the days. */
final class Country {

    private static final int SCHOOLS = 640;
    private static final int BOARDS = 330;
    private static final int FIRST_BOARD = 990_001;
    private static final int LETTERS = 26;
    private static final List<Province> PROVINCES = List.of(Province.values());
    private static final List<String> FUNCTIONS = List.of(
            "RECTOR", "CONRECTOR", "DIRECTEUR", "LOCATIEDIRECTEUR", "TEAMLEIDER", "TEAMLEIDER", "AFDELINGSLEIDER");
    private static final List<String> FTES = List.of("1", "1", "1", "0.9", "0.8", "0.8", "0.6");

    private final List<Map.Entry<SchoolCode, SchoolRecord>> schools = new ArrayList<>();
    private final Map<BoardNumber, Integer> boards = new HashMap<>();
    private final Map<LocalDate, Because> days = new HashMap<>();
    private final Rulebook rules;
    private final World world;

    /** Makes it, with all its years. */
    Country(Size size, Consumer<MadeFact> log) {
        var chance = new SplittableRandom(size.seed());
        this.world = new World(new Ids(chance.split()), log, this::note);
        var document = FirstDocuments.vo2026();
        this.rules = new Rulebook(List.of(new Rulebook.Adopted(document.reference(), document.regulation(), null)));
        world.moveTo(Day.startOf(size.first().minusDays(1)));
        Regulating.orders(Office.REGISTER.at(world)).forEach(world::order);
        importSchools(chance.split());
        pass(size);
    }

    private void note(MadeFact fact) {
        if (fact.event() instanceof DayBegan began) {
            days.put(began.day(), new Because(fact.metadata().correlation(), fact.id()));
        }
    }

    private void importSchools(SplittableRandom chance) {
        for (var number = 0; number < SCHOOLS; number++) {
            var board = new BoardNumber(Integer.toString(FIRST_BOARD + number * BOARDS / SCHOOLS));
            boards.merge(board, 1, Integer::sum);
            schools.add(Map.entry(code(number), school(number, board, chance)));
        }
        schools.forEach(one -> world.order(new ImportSchool(one.getKey(), one.getValue(), Office.REGISTER.at(world))));
        boards.forEach((number, many) ->
                world.order(new ImportBoard(number, new BoardRecord(null, many), Office.REGISTER.at(world))));
    }

    private static SchoolCode code(int number) {
        var letters = "" + (char) ('A' + number / LETTERS) + (char) ('A' + number % LETTERS);
        return new SchoolCode("99" + letters + "00");
    }

    private static SchoolRecord school(int number, BoardNumber board, SplittableRandom chance) {
        var province = PROVINCES.get(chance.nextInt(PROVINCES.size()));
        return new SchoolRecord(
                new SchoolName("School " + (number + 1) + " (demo)"),
                new Town("Demodam " + (number / 3 + 1)),
                province,
                board);
    }

    private void pass(Size size) {
        for (var day = size.first(); !day.isAfter(size.last()); day = day.plusDays(1)) {
            world.moveTo(Day.startOf(day));
            world.order(new BeginDay(day, Day.byTheRegister(world.now())));
        }
    }

    Rulebook rules() {
        return rules;
    }

    /** What follows from the beginning of a day. */
    Because began(LocalDate day) {
        return requireNonNull(days.get(day));
    }

    /** Work somewhere. */
    StatedEmployment job(UUID id, LocalDate from, SplittableRandom chance) {
        var school = schools.get(chance.nextInt(schools.size()));
        var record = school.getValue();
        return new StatedEmployment(
                new EmploymentId(id),
                new Workplace(school.getKey(), record.name(), record.town(), record.board(), new Workplace.Version(0)),
                size(boards.getOrDefault(record.board(), 1)),
                record.province(),
                new Function(FUNCTIONS.get(chance.nextInt(FUNCTIONS.size()))),
                chance.nextInt(8) == 0 ? Contract.TEMPORARY : Contract.PERMANENT,
                new Fte(new BigDecimal(FTES.get(chance.nextInt(FTES.size())))),
                from);
    }

    private static BoardSize size(int schools) {
        return schools == 1 ? BoardSize.ONE : BoardSize.FEW;
    }

    /** Somebody who acts for a board. */
    static Origin actor(BoardNumber board, World world) {
        return Office.BOARD.at(world, Integer.parseInt(board.value()));
    }
}
