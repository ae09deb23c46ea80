package nl.schoolleidersregister.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import nl.schoolleidersregister.evaluation.Evaluation;
import nl.schoolleidersregister.evaluation.Evaluator;
import nl.schoolleidersregister.evaluation.Facts;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.regulation.document.FirstDocuments;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Evaluations a second on one core, of a cycle of 60 entries, and what an entry costs in ever larger ones: where that
 * grew with the number of entries, the whole would grow with its square.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class EvaluateBench {

    private static final int ENTRIES = 60;
    private static final int MANY_ENTRIES = 1_920;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 2);
    private static final LocalDate ON = LocalDate.of(2026, 7, 31);

    @Param({"60"})
    public int entries;

    private final Regulation regulation = FirstDocuments.vo2026().regulation();
    private Facts facts = EvaluateFacts.of(ENTRIES, regulation);

    /** Makes facts with as many entries as this run asks. */
    @Setup
    public void makeFacts() {
        facts = EvaluateFacts.of(entries, regulation);
    }

    /** One evaluation, its reasons included. */
    @Benchmark
    public Evaluation evaluate() {
        return Evaluator.evaluate(facts, regulation, ON);
    }

    public static void main(String[] arguments) throws RunnerException {
        double perSecond = evaluationsPerSecond(ENTRIES);
        double ofManyPerSecond = evaluationsPerSecond(MANY_ENTRIES);
        print("evaluations.per-second", perSecond, "1/s");
        print("evaluations.per-cpu-second", evaluationsPerCpuSecond(), "1/s");
        print("evaluations.of-1920-entries.per-second", ofManyPerSecond, "1/s");
        print(
                "evaluations.cost-of-an-entry.of-1920-to-60",
                perSecond * ENTRIES / (ofManyPerSecond * MANY_ENTRIES),
                "x");
    }

    private static double evaluationsPerSecond(int entries) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(EvaluateBench.class.getName() + ".evaluate")
                        .param("entries", Integer.toString(entries))
                        .forks(1)
                        .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow") // else JMH's own fork warns of JMH
                        .threads(1)
                        .warmupIterations(ROUNDS)
                        .warmupTime(TimeValue.seconds(SECONDS))
                        .measurementIterations(ROUNDS)
                        .measurementTime(TimeValue.seconds(SECONDS))
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
        return results.iterator().next().getPrimaryResult().getScore();
    }

    /** By the processor time of this thread: what one core does, also while others use the machine. */
    private static double evaluationsPerCpuSecond() {
        EvaluateBench bench = new EvaluateBench();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Figures figures = new Figures();
        for (int round = 0; round < ROUNDS; round++) {
            long begin = threads.getCurrentThreadCpuTime();
            long evaluations = 0;
            long spent = 0;
            while (spent < TimeUnit.SECONDS.toNanos(SECONDS)) {
                evaluations += bench.evaluate().entries().size() / ENTRIES;
                spent = threads.getCurrentThreadCpuTime() - begin;
            }
            figures.add(evaluations * 1e9 / spent);
        }
        return figures.median();
    }

    private static void print(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "%s %.2f %s%n", name, value, unit);
    }
}
