/**
 * A dossier by two clocks, and the facts behind every number of its evaluation: for the office, the person and
 * programs.
 */
@NullMarked
package nl.schoolleidersregister.history.web;

import org.jspecify.annotations.NullMarked;
