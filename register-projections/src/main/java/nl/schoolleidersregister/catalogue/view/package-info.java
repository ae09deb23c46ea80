/** What is offered, for everybody: validated programmes with their coming dates and what people found of them. */
@NullMarked
package nl.schoolleidersregister.catalogue.view;

import org.jspecify.annotations.NullMarked;
