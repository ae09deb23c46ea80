/** Stands for the core in the proof of the rules between modules. */
@NullMarked
package nl.schoolleidersregister.structure.broken.modules.core;

import org.jspecify.annotations.NullMarked;
