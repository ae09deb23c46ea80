package nl.schoolleidersregister.scan.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.scan.Frequency;
import nl.schoolleidersregister.scan.ScanItem;
import nl.schoolleidersregister.scan.view.SelfScanOnFile;

/**
 * Scans as a picture: a line with a scale of one to five for each question, and on it a dot for each scan; the last one
 * is filled and larger. Lengths are in units of the picture, which is {@link #WIDTH} wide.
 *
 * @param height of the picture
 */
public record ScanChart(List<Line> lines, int height) {

    /** Width of the picture. */
    public static final int WIDTH = 320;

    private static final int ROW = 46;
    private static final int NAME = 16;
    private static final int BELOW_NAME = 32;
    private static final int FIRST = 10;
    private static final int STEP = (WIDTH - 2 * FIRST) / (Frequency.values().length - 1);

    public ScanChart {
        lines = List.copyOf(lines);
    }

    /**
     * A question.
     *
     * @param nameAt where its name stands
     * @param at where its line is
     * @param from where the scan before the last stands, or else the last
     * @param to where the last one stands
     */
    public record Line(ScanItem item, int nameAt, int at, int from, int to, List<Dot> dots) {

        public Line {
            dots = List.copyOf(dots);
        }
    }

    /**
     * An answer.
     *
     * @param last whether the last scan gave it
     */
    public record Dot(int x, boolean last) {}

    /** Where the places of the scale are. */
    public List<Integer> places() {
        return Arrays.stream(Frequency.values()).map(ScanChart::x).toList();
    }

    /** Width of the picture, for a template. */
    public int width() {
        return WIDTH;
    }

    /** These scans, the first one first; nothing when no answer is known. */
    static Optional<ScanChart> of(List<SelfScanOnFile> scans) {
        var lines = new ArrayList<Line>();
        for (var item : ScanForm.EDITION.items()) {
            line(item, lines.size() * ROW, scans).ifPresent(lines::add);
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(new ScanChart(lines, lines.size() * ROW));
    }

    private static Optional<Line> line(ScanItem item, int top, List<SelfScanOnFile> scans) {
        var places = scans.stream()
                .flatMap(scan -> scan.of(item).stream())
                .map(ScanChart::x)
                .toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        var last = places.size() - 1;
        var dots = new ArrayList<Dot>();
        places.subList(0, last).forEach(x -> dots.add(new Dot(x, false)));
        dots.add(new Dot(places.get(last), true));
        return Optional.of(new Line(
                item, top + NAME, top + BELOW_NAME, places.get(Math.max(0, last - 1)), places.get(last), dots));
    }

    private static int x(Frequency frequency) {
        return FIRST + (frequency.value() - 1) * STEP;
    }
}
