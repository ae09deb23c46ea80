/** Benchmarks: each main prints one line a figure, {@code name value unit}. */
@NullMarked
package nl.schoolleidersregister.bench;

import org.jspecify.annotations.NullMarked;
