/** Stands for the projections in the proof of the rules between modules. */
@NullMarked
package nl.schoolleidersregister.structure.broken.modules.projections;

import org.jspecify.annotations.NullMarked;
