/**
 * A regulation as the evaluation reads it: every number, list and article that a decision rests on, as typed values
 * with their checks. Where a regulation comes from (a document, its schema, its hash) is not known here.
 */
@NullMarked
package nl.schoolleidersregister.regulation;

import org.jspecify.annotations.NullMarked;
