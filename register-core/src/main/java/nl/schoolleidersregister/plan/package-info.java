/**
 * A leader's plan: goals with competences, a learning question and a day, set before any activity. A goal is changed,
 * reached or dropped, and remembers which activities came from it. Only the leader sees it.
 */
@NullMarked
package nl.schoolleidersregister.plan;

import org.jspecify.annotations.NullMarked;
