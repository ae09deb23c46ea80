/** Stands for the shared words, which must not know a feature but here know one. */
@NullMarked
package nl.schoolleidersregister.structure.broken.features.shared;

import org.jspecify.annotations.NullMarked;
