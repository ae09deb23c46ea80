/**
 * What an onlooker with a notebook makes of a dossier: a second, simple model of a registration, written from the words
 * of the regulation and with sets and dates only. Random tests hold the register to it.
 */
@NullMarked
package nl.schoolleidersregister.registration.model;

import org.jspecify.annotations.NullMarked;
