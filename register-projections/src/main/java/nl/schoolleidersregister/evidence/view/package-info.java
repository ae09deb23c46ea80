/** The files that are attached to the things of a dossier: what they are, not what is in them. */
@NullMarked
package nl.schoolleidersregister.evidence.view;

import org.jspecify.annotations.NullMarked;
