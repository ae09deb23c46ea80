/** EVC on screen and for programs: the leader, the provider, the assessors, the office, and who checks a certificate. */
@NullMarked
package nl.schoolleidersregister.evc.web;

import org.jspecify.annotations.NullMarked;
