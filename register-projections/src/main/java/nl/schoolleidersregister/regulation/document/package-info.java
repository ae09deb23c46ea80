/**
 * A regulation as a document: JSON that its schema and a few checks accept or refuse with every reason at once, read
 * into what the evaluation uses, and named by the hash of its canonical form. The first documents are resources here.
 */
@NullMarked
package nl.schoolleidersregister.regulation.document;

import org.jspecify.annotations.NullMarked;
