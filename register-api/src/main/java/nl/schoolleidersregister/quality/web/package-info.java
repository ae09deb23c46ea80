/** How far assessors agree, and on what that rests (art. F5). */
@NullMarked
package nl.schoolleidersregister.quality.web;

import org.jspecify.annotations.NullMarked;
