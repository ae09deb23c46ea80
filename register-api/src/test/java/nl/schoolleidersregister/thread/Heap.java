package nl.schoolleidersregister.thread;

/** What stays in memory: this JVM holds the register that is tested. */
final class Heap {

    /** More than what a few requests leave behind, less than a hostile file held on to. */
    static final long MOST_GROWTH_BYTES = 64L * 1024 * 1024;

    private Heap() {}

    /** Bytes in use after a collection. */
    static long usedAfterCollection() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
