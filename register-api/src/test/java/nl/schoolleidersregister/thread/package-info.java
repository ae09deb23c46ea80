/** Tests of the whole thread: the register as one process, asked over HTTP or in a browser. */
@NullMarked
package nl.schoolleidersregister.thread;

import org.jspecify.annotations.NullMarked;
