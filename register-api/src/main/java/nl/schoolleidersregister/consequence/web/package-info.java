/** What goes when an execution is withdrawn, and the decisions that have to be looked at again. */
@NullMarked
package nl.schoolleidersregister.consequence.web;

import org.jspecify.annotations.NullMarked;
