/**
 * Quality of judging (article F5): how far assessors agree, who marks higher or lower than the others, and whether that
 * changes. Measured on judgements that are there anyway, also overruled ones; nobody does more for it.
 */
@NullMarked
package nl.schoolleidersregister.quality;

import org.jspecify.annotations.NullMarked;
