package nl.schoolleidersregister.bench.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.schoolleidersregister.bench.history.Lines.Line;
import nl.schoolleidersregister.day.Day;

/**
 * Files for stretches of time: regions are made one after the other and each writes all its years, the log wants one
 * stretch after the other with all regions in it. A stretch is short enough to be sorted in memory.
 */
final class Stretches {

    private static final int LEADERS_A_MONTH = 6000;
    private static final int MONTH = 30;

    private final Path directory;
    private final long begin;
    private final long millis;

    Stretches(Path directory, Size size) {
        var days = Math.clamp((long) MONTH * LEADERS_A_MONTH / size.leaders(), 1, MONTH);
        this.directory = directory;
        this.millis = Duration.ofDays(days).toMillis();
        this.begin = Day.startOf(size.first().minusDays(2)).toEpochMilli();
    }

    /** What one region writes, in the order of time. */
    final class Pen implements AutoCloseable {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);
        private int stretch;

        void write(Line line) {
            var its = Math.toIntExact((line.at() - begin) / millis);
            if (its != stretch) {
                close();
                stretch = its;
            }
            try {
                var text = line.text().getBytes(UTF_8);
                out.writeLong(line.at());
                out.writeInt(line.region());
                out.writeBoolean(line.first());
                out.writeInt(text.length);
                out.write(text);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }

        /** Adds what was written to the file of the stretch. */
        @Override
        public void close() {
            append(stretch, bytes.toByteArray());
            bytes.reset();
        }
    }

    private synchronized void append(int stretch, byte[] more) {
        try {
            Files.write(file(stretch), more, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Path file(int stretch) {
        return directory.resolve("stretch-" + stretch);
    }

    /** How many stretches there are, the last of them included. */
    int count(Size size) {
        var end = Day.startOf(size.last().plusDays(1)).toEpochMilli();
        return Math.toIntExact((end - begin) / millis) + 1;
    }

    /**
     * The lines of a stretch in the order of the log; what was recorded in the same millisecond stands in the order of
     * the regions. The file is gone afterwards.
     */
    List<Line> take(int stretch) {
        if (!Files.exists(file(stretch))) {
            return List.of();
        }
        var lines = read(stretch);
        // The order of one region is kept: the sort is stable.
        lines.sort(Comparator.comparingLong(Line::at).thenComparingInt(Line::region));
        return lines;
    }

    private List<Line> read(int stretch) {
        try {
            var bytes = ByteBuffer.wrap(Files.readAllBytes(file(stretch)));
            Files.delete(file(stretch));
            var lines = new ArrayList<Line>();
            while (bytes.hasRemaining()) {
                lines.add(line(bytes));
            }
            return lines;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Line line(ByteBuffer bytes) {
        var at = bytes.getLong();
        var region = bytes.getInt();
        var first = bytes.get() == 1;
        var text = new byte[bytes.getInt()];
        bytes.get(text);
        return new Line(at, region, first, new String(text, UTF_8));
    }
}
