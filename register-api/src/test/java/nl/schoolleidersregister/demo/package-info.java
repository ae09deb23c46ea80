/** Tests of the demo: what is made up, and that it fills a register. */
@NullMarked
package nl.schoolleidersregister.demo;

import org.jspecify.annotations.NullMarked;
