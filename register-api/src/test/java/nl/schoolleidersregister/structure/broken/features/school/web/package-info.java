/** Stands for the inside of a feature, which other features must not use. */
@NullMarked
package nl.schoolleidersregister.structure.broken.features.school.web;

import org.jspecify.annotations.NullMarked;
