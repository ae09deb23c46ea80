/**
 * How the product is put together, as tests: who may know whom, where Kafka and JDBC may stand, what a command and an
 * event look like, and what is kept tidy in every source file. Each rule has a class under {@code broken}, or a text
 * in its test, on which it is seen to fail.
 */
@NullMarked
package nl.schoolleidersregister.structure;

import org.jspecify.annotations.NullMarked;
