/** The leader's plan: goals set, changed, reached and dropped, and what came from them. */
@NullMarked
package nl.schoolleidersregister.plan.web;

import org.jspecify.annotations.NullMarked;
