/**
 * The demo: made-up schools and dossiers for the made-up people of the demo issuer, made through the register's own
 * decisions. Every name is marked.
 */
@NullMarked
package nl.schoolleidersregister.demo;

import org.jspecify.annotations.NullMarked;
