@NullMarked
package nl.schoolleidersregister.catalogue.view;

import org.jspecify.annotations.NullMarked;
