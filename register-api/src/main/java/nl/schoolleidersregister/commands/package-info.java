/**
 * From an order to recorded facts: Axon's command bus, aggregates from a bounded cache, one retry on fresh state, and
 * answers that can be asked for again.
 */
@NullMarked
package nl.schoolleidersregister.commands;

import org.jspecify.annotations.NullMarked;
