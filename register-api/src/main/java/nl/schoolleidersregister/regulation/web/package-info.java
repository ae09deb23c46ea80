/**
 * Regulations on pages: everybody reads what holds and what changed, the office drafts, adopts and repeals. The
 * register brings its first documents in here.
 */
@NullMarked
package nl.schoolleidersregister.regulation.web;

import org.jspecify.annotations.NullMarked;
