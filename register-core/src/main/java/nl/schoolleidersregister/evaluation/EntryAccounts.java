package nl.schoolleidersregister.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.schoolleidersregister.regulation.Regulation;

/** The accounts of all entries, in the order that holds everywhere: by date, then by id in code point order. */
final class EntryAccounts {

    private static final Comparator<Entry> EARLIEST_FIRST = Comparator.comparing(Entry::date)
            .thenComparing(
                    (one, other) -> byCodePoint(one.id().value(), other.id().value()));

    private EntryAccounts() {}

    /** An entry is valued by the row with the latest day on or before its date, else by the cycle's regulation. */
    static List<EntryAccount> open(Facts facts, Regulation regulation) {
        NavigableMap<LocalDate, Regulation> valuedBy = new TreeMap<>();
        facts.valuedBy().forEach(row -> valuedBy.put(row.from(), row.regulation()));
        List<Entry> entries = new ArrayList<>(facts.entries());
        entries.sort(EARLIEST_FIRST);
        List<EntryAccount> accounts = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            Map.Entry<LocalDate, Regulation> row = valuedBy.floorEntry(entry.date());
            accounts.add(new EntryAccount(entry, row == null ? regulation : row.getValue()));
        }
        return accounts;
    }

    /** Not {@code String.compareTo}: that puts the characters beyond U+FFFF before those from U+E000 on. */
    private static int byCodePoint(String one, String other) {
        int shortest = Math.min(one.length(), other.length());
        for (int i = 0; i < shortest; i++) {
            int codePoint = one.codePointAt(i);
            int otherCodePoint = other.codePointAt(i);
            if (codePoint != otherCodePoint) {
                return Integer.compare(codePoint, otherCodePoint);
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
