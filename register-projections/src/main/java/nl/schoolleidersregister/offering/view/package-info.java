/** Programmes and executions as people choose them: what is offered, when it is held, who was there. */
@NullMarked
package nl.schoolleidersregister.offering.view;

import org.jspecify.annotations.NullMarked;
