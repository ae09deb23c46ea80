package nl.schoolleidersregister.feed.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schoolleidersregister.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many rows travel in another way than few: what arrives is the same. */
class TableIT {

    private static final int MANY = 300;

    private record Sample(
            UUID id,
            @Nullable String text,
            @Nullable Integer whole,
            @Nullable Long large,
            @Nullable Boolean yes,
            @Nullable LocalDate day,
            @Nullable Instant moment,
            @Nullable BigDecimal number,
            @Nullable String json) {}

    private static final Table<Sample> SAMPLES = Table.<Sample>named("sample")
            .key("id", "uuid", Sample::id)
            .column("text", "text", Sample::text)
            .column("whole", "int", Sample::whole)
            .column("large", "bigint", Sample::large)
            .column("yes", "boolean", Sample::yes)
            .column("day", "date", Sample::day)
            .column("moment", "timestamptz", Sample::moment)
            .column("number", "numeric", Sample::number)
            .column("json", "jsonb", Sample::json);

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final JdbcClient client = JdbcClient.create(database.registerOwner());
    private final View view = new View(database.registerOwner(), client, true);

    @BeforeEach
    void makeTable() {
        client.sql("create table sample (id uuid primary key, text text, whole int, large bigint, yes boolean,"
                        + " day date, moment timestamptz, number numeric, json jsonb)")
                .update();
    }

    private static List<Sample> samples() {
        return IntStream.range(0, MANY)
                .mapToObj(number -> number % 7 == 0
                        ? new Sample(new UUID(number, -number), null, null, null, null, null, null, null, null)
                        : new Sample(
                                new UUID(number, -number),
                                "tab\t, line\n, \\N, 'é' and \"x\" " + "long ".repeat(number),
                                number * -7_000_000,
                                number * 7_000_000_000_000L,
                                number % 2 == 0,
                                LocalDate.of(1899, 12, 31).plusDays(number * 199L),
                                Instant.parse("1969-07-20T20:17:40.123456Z").plusSeconds(number * 9_999_999L),
                                new BigDecimal(number).movePointLeft(number % 5),
                                "{\"number\": " + number + ", \"text\": \"é\"}"))
                .toList();
    }

    private List<Map<String, @Nullable Object>> stored() {
        return client.sql("select *, number::text as number_text, json::text as json_text from sample order by id")
                .query()
                .listOfRows();
    }

    @Test
    void manyRowsAtOnceAreTheSameAsOneByOne() {
        samples().forEach(sample -> SAMPLES.insert(view, List.of(sample)));
        var oneByOne = stored();
        client.sql("truncate sample").update();
        SAMPLES.insert(view, samples());
        assertThat(stored()).hasSize(MANY).usingRecursiveComparison().isEqualTo(oneByOne);
    }

    @Test
    void aRowThatIsThereIsRefusedByManyAtOnce() {
        SAMPLES.insert(view, samples().subList(0, 1));
        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> SAMPLES.insert(view, samples()));
        assertThat(stored()).hasSize(1);
    }
}
