/** The catalogue for everybody, page and program; what people said of an offering, for its provider and the office. */
@NullMarked
package nl.schoolleidersregister.catalogue.web;

import org.jspecify.annotations.NullMarked;
