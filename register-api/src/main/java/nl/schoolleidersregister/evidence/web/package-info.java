/**
 * Attaching evidence on a page, looking at it and withdrawing it. What people send is looked at by its content, kept
 * sealed, and sent back in a way that makes no browser run it.
 */
@NullMarked
package nl.schoolleidersregister.evidence.web;

import org.jspecify.annotations.NullMarked;
