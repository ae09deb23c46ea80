/** Stands for the api in the proof of the rules between modules. */
@NullMarked
package nl.schoolleidersregister.structure.broken.modules.api;

import org.jspecify.annotations.NullMarked;
