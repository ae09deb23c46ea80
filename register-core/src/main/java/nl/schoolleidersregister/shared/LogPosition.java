package nl.schoolleidersregister.shared;

/**
 * How far the log had come: a decision names it, so that what was known then can be looked up again.
 *
 * @param era which server numbered the transactions
 * @param tx the transaction
 * @param index place of the fact in the log
 */
public record LogPosition(int era, long tx, long index) implements Comparable<LogPosition> {

    @Override
    public int compareTo(LogPosition other) {
        var byEra = Integer.compare(era, other.era);
        var byTx = byEra == 0 ? Long.compare(tx, other.tx) : byEra;
        return byTx == 0 ? Long.compare(index, other.index) : byTx;
    }
}
