/** Stands for what a feature shows to others: its rows. */
@NullMarked
package nl.schoolleidersregister.structure.broken.features.school.view;

import org.jspecify.annotations.NullMarked;
