/** Tests of the regulation as a document, with the vectors of RFC 8785. */
@NullMarked
package nl.schoolleidersregister.regulation.document;

import org.jspecify.annotations.NullMarked;
