package nl.schoolleidersregister.school.web;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.feed.Feed;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.school.BoardCommand.ImportBoard;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolCommand.ImportSchool;
import nl.schoolleidersregister.school.view.BoardOnFile;
import nl.schoolleidersregister.school.view.Boards;
import nl.schoolleidersregister.school.view.SchoolOnFile;
import nl.schoolleidersregister.school.view.Schools;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.tables.NotATable;
import nl.schoolleidersregister.tables.Table;
import nl.schoolleidersregister.tables.TableFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes DUO's list of locations over. Only what differs from what is on file becomes an order, so the same file again
 * costs no order at all; the streams decide once more, so it does no harm when somebody else imports meanwhile. What
 * breaks off half-way has taken over its first part, and the same file again does the rest.
 */
@Component
public class SchoolImport {

    /** Orders in one transaction. */
    private static final int TOGETHER = 200;

    private static final Duration UNTIL_SHOWN = Duration.ofSeconds(10);

    private final CommandDesk desk;
    private final Feed feed;
    private final Schools schools;
    private final Boards boards;

    /** An import into the register that these are of. */
    public SchoolImport(CommandDesk desk, Feed feed, Schools schools, Boards boards) {
        this.desk = desk;
        this.feed = feed;
        this.schools = schools;
        this.boards = boards;
    }

    /** Takes a file over, as far as it can be used, and waits until the views show it. */
    public ImportOutcome take(TableFile file, Origin origin) {
        return switch (file) {
            case NotATable none -> new ImportOutcome.Refused("table." + none.code(), none.args());
            case Table table -> take(table, origin);
        };
    }

    private ImportOutcome take(Table table, Origin origin) {
        var columns = DuoColumns.in(table);
        if (!columns.missing().isEmpty()) {
            return new ImportOutcome.Refused("schools.columns", List.of(String.join(", ", columns.missing())));
        }
        if (table.rows().isEmpty() && table.unread().isEmpty()) {
            return new ImportOutcome.Refused("schools.no-rows", List.of());
        }
        return take(DuoFile.of(table, columns), origin);
    }

    private ImportOutcome take(DuoFile file, Origin origin) {
        Map<SchoolCode, SchoolOnFile> known =
                schools.all().stream().collect(toMap(SchoolOnFile::code, Function.identity()));
        var added = new ArrayList<Command>();
        var changed = new ArrayList<Command>();
        for (var row : file.rows()) {
            var onFile = known.get(row.code());
            if (onFile == null || !onFile.school().equals(row.school())) {
                (onFile == null ? added : changed).add(new ImportSchool(row.code(), row.school(), origin));
            }
        }
        var ofBoards = boardOrders(file, known, origin);
        send(Stream.of(added, changed, ofBoards).flatMap(List::stream).toList());
        int unchanged = file.rows().size() - added.size() - changed.size();
        return new ImportOutcome.Imported(
                added.size(), changed.size(), unchanged, gone(file, known), file.bad(), ofBoards.size());
    }

    /** A location whose row was left out keeps the board it has on file, so that one bad row makes no board smaller. */
    private List<Command> boardOrders(DuoFile file, Map<SchoolCode, SchoolOnFile> known, Origin origin) {
        var told = new BoardRecords();
        file.rows().forEach(told::add);
        var leftOut = new HashSet<>(file.seen());
        file.rows().forEach(row -> leftOut.remove(row.code()));
        leftOut.stream()
                .filter(known::containsKey)
                .map(known::get)
                .forEach(school -> told.add(school.code(), school.school().board()));
        Map<BoardNumber, BoardOnFile> onFile =
                boards.all().stream().collect(toMap(BoardOnFile::number, Function.identity()));
        var orders = new ArrayList<Command>();
        told.all().forEach((number, board) -> {
            var before = onFile.get(number);
            if (before == null || !board.keeping(before.board().name()).equals(before.board())) {
                orders.add(new ImportBoard(number, board, origin));
            }
        });
        return orders;
    }

    private static List<SchoolOnFile> gone(DuoFile file, Map<SchoolCode, SchoolOnFile> known) {
        var seen = file.seen();
        return known.values().stream()
                .filter(school -> !school.code().isMadeUp() && !seen.contains(school.code()))
                .sorted(Comparator.comparing(SchoolOnFile::label))
                .toList();
    }

    private void send(List<Command> orders) {
        @Nullable Position last = null;
        for (int from = 0; from < orders.size(); from += TOGETHER) {
            var together = List.copyOf(orders.subList(from, Math.min(from + TOGETHER, orders.size())));
            var recorded = desk.send(together, Ask.PLAIN);
            last = recorded.map(Recorded::position).orElse(last);
        }
        if (last != null) {
            feed.await(last, UNTIL_SHOWN);
        }
    }
}
