/** What happened in a dossier, on the registrar's page of it and on pages of its own, for the office and the person. */
@NullMarked
package nl.schoolleidersregister.timeline.web;

import org.jspecify.annotations.NullMarked;
