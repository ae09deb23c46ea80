/**
 * EVC: somebody who can do the work shows it, competence by competence, with a recognised provider and two assessors
 * who judge blind to each other. What comes of it is a certificate, complete or partial; what a partial one names
 * counts in a later trajectory.
 */
@NullMarked
package nl.schoolleidersregister.evc;

import org.jspecify.annotations.NullMarked;
