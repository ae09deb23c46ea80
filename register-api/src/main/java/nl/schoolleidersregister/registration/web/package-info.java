/**
 * Pages around registration: the public look-up, enrolling, <i>Mijn register</i> and the registrar's desk. Records here
 * are what a page shows or what a form sends; the controllers turn them into commands and queries.
 */
@NullMarked
package nl.schoolleidersregister.registration.web;

import org.jspecify.annotations.NullMarked;
