/** Tests of facts that somebody sends. */
@NullMarked
package nl.schoolleidersregister.evaluation.web;

import org.jspecify.annotations.NullMarked;
