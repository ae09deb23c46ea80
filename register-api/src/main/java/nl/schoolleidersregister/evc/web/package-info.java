/** EVC on screen and for programs: leader, provider, assessors, office, and who checks a certificate. */
@NullMarked
package nl.schoolleidersregister.evc.web;

import org.jspecify.annotations.NullMarked;
