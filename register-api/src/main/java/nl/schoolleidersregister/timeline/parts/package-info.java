/**
 * Facts of a dossier told in words: one sentence a fact, from the texts {@code fact.<stored name>} of whatever feature
 * records it, with the values of the fact filled in readably. What a value looks like is a {@link Wording}, what an id
 * stands for a {@link Naming}; a new fact needs its sentence in both languages, and one of these at most.
 */
@NullMarked
package nl.schoolleidersregister.timeline.parts;

import org.jspecify.annotations.NullMarked;
