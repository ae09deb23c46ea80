package nl.schoolleidersregister.feed.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.ByteConverter;

/**
 * Rows in the binary format of PostgreSQL's {@code copy}, in parts of some size: what a rebuild writes most, and half
 * the work of text on both sides.
 */
final class CopiedRows<R> implements Iterator<byte[]> {

    private static final int PART = 1 << 16;
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final int MISSING = -1;
    private static final int END = -1;
    private static final int JSONB_VERSION = 1;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final Instant FIRST_MOMENT =
            FIRST_DAY.atStartOfDay(ZoneOffset.UTC).toInstant();

    /**
     * A column.
     *
     * @param type PostgreSQL's
     */
    record Column<R>(String type, Function<? super R, ? extends @Nullable Object> value) {}

    private final List<Column<R>> columns;
    private final Iterator<R> rows;
    private final ByteArrayOutputStream part = new ByteArrayOutputStream(PART + (PART >> 1));
    private final DataOutputStream out = new DataOutputStream(part);
    private boolean begun;
    private boolean ended;

    CopiedRows(List<Column<R>> columns, Iterator<R> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        return !ended;
    }

    @Override
    public byte[] next() {
        if (ended) {
            throw new NoSuchElementException();
        }
        try {
            part.reset();
            if (!begun) {
                begun = true;
                out.write(SIGNATURE);
                out.writeLong(0);
            }
            while (rows.hasNext() && part.size() < PART) {
                write(rows.next());
            }
            if (!rows.hasNext()) {
                ended = true;
                out.writeShort(END);
            }
            return part.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void write(R row) throws IOException {
        out.writeShort(columns.size());
        for (var column : columns) {
            var value = column.value.apply(row);
            if (value == null) {
                out.writeInt(MISSING);
            } else {
                write(column.type, value);
            }
        }
    }

    private void write(String type, Object value) throws IOException {
        switch (type) {
            case "uuid" -> write(value instanceof UUID id ? id : UUID.fromString(value.toString()));
            case "int" -> {
                out.writeInt(Integer.BYTES);
                out.writeInt(((Number) value).intValue());
            }
            case "bigint" -> {
                out.writeInt(Long.BYTES);
                out.writeLong(((Number) value).longValue());
            }
            case "boolean" -> {
                out.writeInt(1);
                out.writeBoolean((Boolean) value);
            }
            case "date" -> {
                out.writeInt(Integer.BYTES);
                out.writeInt((int) FIRST_DAY.until((LocalDate) value, ChronoUnit.DAYS));
            }
            case "timestamptz" -> {
                out.writeInt(Long.BYTES);
                out.writeLong(FIRST_MOMENT.until((Instant) value, ChronoUnit.MICROS));
            }
            case "numeric" ->
                bytes(ByteConverter.numeric(
                        value instanceof BigDecimal number ? number : new BigDecimal(value.toString())));
            case "text" -> bytes(value.toString().getBytes(UTF_8));
            case "jsonb" -> {
                var json = value.toString().getBytes(UTF_8);
                out.writeInt(1 + json.length);
                out.writeByte(JSONB_VERSION);
                out.write(json);
            }
            default -> throw new IllegalArgumentException("No binary form is known of " + type);
        }
    }

    private void write(UUID id) throws IOException {
        out.writeInt(2 * Long.BYTES);
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private void bytes(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
