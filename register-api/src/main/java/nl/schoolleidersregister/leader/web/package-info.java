/** Mijn register: where a registered leader stands and why, what still runs, what happened lately, and what if. */
@NullMarked
package nl.schoolleidersregister.leader.web;

import org.jspecify.annotations.NullMarked;
