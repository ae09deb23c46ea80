/**
 * Evaluating facts that somebody sends: {@code POST /v1/evaluations} for programs, <i>Reken het na</i> for people.
 * Nothing is stored and nobody has to say who they are. Input is read in one go, so that all mistakes are told at once.
 */
@NullMarked
package nl.schoolleidersregister.evaluation.web;

import org.jspecify.annotations.NullMarked;
