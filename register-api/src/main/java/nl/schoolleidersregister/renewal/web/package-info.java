/**
 * Re-registration as the leader sees it: where it stands, asking for it, what waits for a decision, giving a view on
 * what the register means to decide.
 */
@NullMarked
package nl.schoolleidersregister.renewal.web;

import org.jspecify.annotations.NullMarked;
