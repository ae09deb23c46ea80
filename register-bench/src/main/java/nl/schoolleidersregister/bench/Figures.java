package nl.schoolleidersregister.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Repeated readings of one figure. */
final class Figures {

    private final List<Double> readings = new ArrayList<>();

    void add(double reading) {
        readings.add(reading);
    }

    double median() {
        var sorted = new ArrayList<>(readings);
        Collections.sort(sorted);
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
