package nl.schoolleidersregister.bench.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.schoolleidersregister.sealing.store.DetailSeals;
import nl.schoolleidersregister.sealing.store.KeyStore;

/** Seals and writes down what one region makes, some thousand facts at a time. */
final class Scribe implements Consumer<MadeFact>, AutoCloseable {

    private static final int AT_ONCE = 2000;

    private final Lines lines = new Lines();
    private final List<MadeFact> waiting = new ArrayList<>(AT_ONCE);
    private final KeyStore keys;
    private final Stretches.Pen pen;
    private final int region;

    Scribe(KeyStore keys, Stretches.Pen pen, int region) {
        this.keys = keys;
        this.pen = pen;
        this.region = region;
    }

    @Override
    public void accept(MadeFact fact) {
        waiting.add(fact);
        if (waiting.size() == AT_ONCE) {
            write();
        }
    }

    private void write() {
        var seals = DetailSeals.sealing(keys);
        waiting.forEach(fact -> pen.write(lines.line(fact, region, seals)));
        keys.save(seals.made());
        waiting.clear();
    }

    @Override
    public void close() {
        write();
        pen.close();
    }
}
